import { mayCount } from '../../asked.js';
import { timedIn } from '../../by-time.js';
import { asNumber } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { outcomesOf, tellsLikeOutcome } from '../../outcomes.js';
import { predicateOf, speaksOf } from '../../restriction.js';
import { defineRule } from '../../rule.js';
import { sentenceAt, sentencesAt } from '../../sentences.js';

export const ofTimes = defineRule({
  id: 'count/of-times',
  summary: 'Read the numbers that sentences give for several times, each with its own.',
  yields: 'count',
  finds: [
    [
      'In the year to March 2024 we received [[93]] applications. The number for the six months to September 2024 was [[58]].',
      { all: [93, 58] },
    ],
    ['[[41]] (year to March 2024) and [[23]] (six months to September 2024) led to conditions.', { all: [41, 23] }],
    ['[[2,417]] were waiting at 31 March 2023, [[2,960]] at 31 March 2024 and [[1,874]] at 31 March 2025.', { all: [2417, 2960, 1874] }],
    ['There were [[14]] in 2021 and the figure for 2022 was [[11]].', { all: [14, 11] }],
    ['In 2021, [[27]] were granted. The following year saw [[31]].', { all: [27, 31] }],
    ['There were [[38]] in 2021. The number went up to [[52]] in the year after and to [[67]] in 2023.', { all: [38, 52, 67] }],
    ['[[9]] were lodged in 2021, [[14]] were lodged in 2022 and [[none]] in 2023.', { all: [9, 14, 0] }],
    ['[[17]] prosecutions (2023) and [[21]] prosecutions (2024).', { all: [17, 21] }],
    ['We brought [[17]] last year and [[21]] the year before.', { all: [17, 21] }],
    ['There were [[1,204]] in July and [[1,380]] in August.', { all: [1204, 1380] }],
    ['[[1]] was open in May 2023. [[None]] were open in May 2024 or May 2025.', { all: [1, 0] }],
    ['The numbers for 2021, 2022 and 2023 were [[64]], [[88]] and [[103]] respectively.', { all: [64, 88, 103] }],
    [
      'Between 1 April 2022 and 31 March 2023 we served [[27]] notices. Between 1 April 2023 and 31 March 2024 we served [[35]].',
      { all: [27, 35] },
    ],
  ],
  ignores: [
    ['There were 97 drivers tested in 2023, of whom 6 failed in 2024', 'a part of them'],
    ['Of the 40 files opened in 2023, 21 led to a prosecution in 2024', 'a part of them'],
    ['14 were received in 2021 and 3 were upheld in 2022', 'two things'],
    ['312 were tested in 2023. 23 did not reach the standard', 'one time'],
    ['14 were found in 2021 and 3 in 2021', 'one time'],
    ['The Act of 2014 and the Rules of 2016 set 3 grades', 'no numbers of those years'],
    ['£14 in 2021 and £11 in 2022', 'money'],
    [
      '412 pilots were on the roll at 1 May 2023. By 31 July 2023, 37 had withdrawn.',
      'what was asked is told of the last alone',
      { question: 'How many pilots had withdrawn by the end of the season?' },
    ],
    [
      'We had 14 in 2021 and 11 in 2022. Three were upheld.',
      'what was asked is told of another',
      { question: 'How many complaints were upheld?' },
    ],
  ],
  *claim({ text, question, expects }) {
    if (expects !== 'count') return;
    const timed = timedIn(text).filter(({ figure: { role } }) => role === 'plain' || role === 'range');
    if (!timed.length || timed.some(({ figure }) => figure.role === 'plain' && figure.value !== 0 && !mayCount(figure, question))) return;
    // "We had 14 in 2021 and 11 in 2022. Three were upheld", where those upheld are asked about
    const outcomes = outcomesOf(question);
    const others = figuresOf(text).filter(
      ({ role, span }) => role === 'plain' && !timed.some(({ figure }) => figure.span.start === span.start),
    );
    const sentences = sentencesAt(
      text,
      others.map(({ span }) => span),
    );
    // "412 were on the roll at 1 May 2024. By 31 July, 37 had left", where it was asked how many left: what was asked is told of the last alone
    const asked = predicateOf(question);
    const tells = ({ figure: { span } }: (typeof timed)[number]): boolean => {
      const { start, end } = sentenceAt(text, span);
      return speaksOf(text.slice(start, end), asked);
    };
    const last = timed.at(-1);
    if (asked.words.size && last && tells(last) && !timed.slice(0, -1).some(tells)) return;
    if (outcomes.length && sentences.some(({ start, end }) => tellsLikeOutcome(text.slice(start, end), outcomes))) return;
    for (const { figure, time } of timed) if (figure.role === 'plain') yield { ...asNumber(figure), period: time };
  },
});
