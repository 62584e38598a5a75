import { plural } from './plural.js';
import type { Reporter } from './reporter.js';
import { showAnswer } from './show.js';

/** Annotations for GitHub Actions: an error for each letter that could not be read, a warning for each answer in doubt, a notice that counts. */
export const github: Reporter = async function* (letters) {
  let read = 0;
  let doubts = 0;
  for await (const { source, error, answers } of letters) {
    const file = property(source.path);
    if (error) {
      yield `::error file=${file},title=${property(error.code)}::${data(error.message)}\n`;
      continue;
    }
    read += 1;
    for (const answer of answers) {
      if (answer.confidence === 'high') continue;
      doubts += 1;
      const why = answer.doubts.map(({ message }) => message).join(' ');
      yield `::warning file=${file},title=${property(`question ${answer.question ?? answer.id}`)}::${data(`${showAnswer(answer)}: ${why}`)}\n`;
    }
  }
  yield `::notice::${plural(read, 'letter')} read, ${plural(doubts, 'answer')} in doubt\n`;
};

/** Workflow commands end at a line break; properties at a comma or colon too. */
const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
