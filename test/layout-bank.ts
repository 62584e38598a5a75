/** A request of numbered questions and the replies to them; a blank line parts the paragraphs of an answer, a line's end its lines. */
export interface Plain {
  readonly items: readonly { readonly question: string; readonly answer: string }[];
}
type Item = Plain['items'][number];
type Format = 'html' | 'text' | 'mail' | 'docx' | 'pdf';
export interface Layout {
  readonly name: string;
  /** What `write` writes, and as what else its structure survives. */
  readonly formats: readonly [Format, ...Format[]];
  write(letter: Plain): string;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const broken = (text: string): string => escaped(text).replace(/\n/g, '<br>');
const paragraphsOf = ({ answer }: Item): string[] => answer.split('\n\n');
const letter = (index: number): string => 'abcdefghij'[index] as string;
const roman = (index: number): string => ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'][index] as string;
const rank = (index: number): string => ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'][index] as string;
const each = ({ items }: Plain, shown: (item: Item, index: number) => string): string => items.map(shown).join('\n');

interface Manner {
  /** Words, and their tags, before the first paragraph. */
  readonly lead?: string;
  /** Tags around the words of each. */
  readonly around?: readonly [string, string];
  readonly tag?: string;
}
const BOLD = ['<b>', '</b>'] as const;
const BLUE = ['<span style="color:#0000ff">', '</span>'] as const;
/** The answer in paragraphs. */
const said = (item: Item, { lead = '', around: [open, close] = ['', ''], tag = 'p' }: Manner = {}): string =>
  paragraphsOf(item)
    .map((one, index) => `<${tag}>${index ? '' : lead}${open}${broken(one)}${close}</${tag}>`)
    .join('');
/** The answer as one paragraph of lines. */
const runOn = (item: Item): string => paragraphsOf(item).map(broken).join('<br><br>');
const p = (text: string): string => `<p>${text}</p>`;
const row = (...cells: string[]): string => `<tr>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`;
const across = (columns: number, text: string): string => `<tr><td colspan="${columns}">${text}</td></tr>`;
const grid = (...rows: string[]): string => `<table border="1">${rows.join('\n')}</table>`;

const RIGHTS =
  'If you are unhappy with the way we have handled your request, you may ask for an internal review. You may then complain to the Information Commissioner.';
const page = (body: string, opening = p('Thank you for your request of 14 February 2024. Our response is set out below.')): string =>
  `<!DOCTYPE html><html><head><title>Reply</title></head><body>
<p><b>Skerrow Harbour Board</b></p><p>Reference: SHB/2024/118<br>12 March 2024</p><p>Dear Mr Rowe</p>
${opening}
${body}
<p>${RIGHTS}</p><p>Yours sincerely</p><p>Ada Tern<br>Information Officer</p></body></html>`;

const plain = (body: string, opening = 'Thank you for your request of 14 February 2024. Our response is set out below.'): string =>
  `Skerrow Harbour Board\n\nReference: SHB/2024/118\n12 March 2024\n\nDear Mr Rowe\n\n${opening}\n\n${body}\n\n${RIGHTS}\n\nYours sincerely\n\nAda Tern\nInformation Officer\n`;
/** Lines of at most 66 characters, each but the first set in. */
const folded = (text: string, lead: string, indent = ' '.repeat(lead.length)): string => {
  const lines = text.split('\n').flatMap((line) => line.match(/\S.{0,64}(?=\s|$)/g) ?? []);
  return lines.map((line, index) => (index ? indent : lead) + line).join('\n');
};
const hanging = (item: Item, lead: string, indent = ' '.repeat(lead.length)): string =>
  paragraphsOf(item)
    .map((one, index) => folded(one, index ? indent : lead, indent))
    .join('\n\n');
const quoted = (text: string): string => folded(text, '> ', '> ');

const HEADER =
  'From: Ada Tern <foi@skerrow.example>\r\nTo: Jay Rowe <jay@mail.example>\r\nDate: Tue, 12 Mar 2024 10:14:00 +0000\r\nSubject: RE: Request SHB/2024/118\r\nMIME-Version: 1.0\r\n';
const part = (type: string, body: string): string =>
  `Content-Type: text/${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(body).toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n`;
const mail = (...parts: readonly (readonly [type: string, body: string])[]): string =>
  parts.length === 1
    ? HEADER + part(...(parts[0] as [string, string]))
    : `${HEADER}Content-Type: multipart/alternative; boundary="b"\r\n\r\n${parts.map((one) => `--b\r\n${part(...one)}`).join('')}--b--\r\n`;
const SENT = 'From: Jay Rowe <jay@mail.example>\nSent: 14 February 2024 09:07\nTo: FOI <foi@skerrow.example>\nSubject: Information request';

/** Letters of officials, all of the same questions and answers, each laid out in another way. */
export const LAYOUTS: readonly Layout[] = [
  // questions in paragraphs
  {
    name: 'bold numbered questions',
    formats: ['html', 'docx', 'pdf'],
    write: (all) => page(each(all, (item, index) => p(`<b>${index + 1}. ${broken(item.question)}</b>`) + said(item))),
  },
  {
    name: 'the same number on the question and on its answer',
    formats: ['html', 'docx', 'pdf'],
    write: (all) => page(each(all, (item, index) => p(`${index + 1}) ${broken(item.question)}`) + said(item, { lead: `${index + 1}) ` }))),
  },
  {
    name: 'paragraphs that count on, in which each question is quoted by its number',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      page(
        each(
          all,
          (item, index) =>
            p(`${2 * index + 3}. Question ${index + 1} was: “${broken(item.question)}”`) + said(item, { lead: `${2 * index + 4}. ` }),
        ),
        p('1. I refer to your request of 14 February 2024.') + p('2. This letter sets out the response of the Board.'),
      ),
  },
  {
    name: 'one numbered list, each answer inside its item',
    formats: ['html', 'docx', 'pdf'],
    write: (all) => page(`<ol>${each(all, (item) => `<li>${p(broken(item.question))}${said(item)}</li>`)}</ol>`),
  },
  {
    name: 'a numbered list of questions, and one of answers',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      page(
        `<p>Our reply, in the order of your request, is:</p><ol>${each(all, (item) => `<li>${said(item)}</li>`)}</ol>`,
        `<p>On 14 February 2024 you requested the following:</p><blockquote><ol>${each(all, ({ question }) => `<li><i>${broken(question)}</i></li>`)}</ol></blockquote>`,
      ),
  },
  {
    name: 'headings that are the questions',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      page(
        `${each(all, (item) => `<h2>${broken(item.question)}</h2>${said(item)}`)}<h2>What can I do if I am unhappy with this response?</h2>`,
        p('We have used each of your questions as a heading.'),
      ),
  },
  {
    name: 'headings that name the question, a quotation, Answer',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      page(
        each(
          all,
          (item, index) =>
            `<h4>Question ${index + 1}</h4><blockquote><p>“${broken(item.question)}”</p></blockquote><p><u>Answer</u></p>${said(item)}`,
        ),
      ),
  },
  {
    name: 'You asked and Our response in turns',
    formats: ['html', 'docx', 'pdf'],
    write: (all) => page(each(all, (item) => `<h3>You asked</h3><p>“${broken(item.question)}”</p><h3>Our response</h3>${said(item)}`)),
  },
  {
    name: 'names of question and answer in two languages',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      page(
        each(
          all,
          (item, index) =>
            p(`<b>Cwestiwn / Question ${index + 1}:</b> ${broken(item.question)}`) + said(item, { lead: '<b>Ateb / Answer:</b> ' }),
        ),
      ),
  },
  {
    name: 'bullets in italics, the answers between them',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      page(
        `${each(all, (item) => `<ul><li><i>${broken(item.question)}</i></li></ul>${said(item)}`)}<p>Please note that:</p><ul><li>information supplied may be subject to copyright;</li><li>this reply will be published without your name.</li></ul>`,
      ),
  },
  {
    name: 'bullets, each answer a bold bullet inside its own',
    formats: ['html'],
    write: (all) =>
      page(`<ul>${each(all, (item) => `<li>${broken(item.question)}<ul>${said(item, { tag: 'li', around: BOLD })}</ul></li>`)}</ul>`),
  },
  {
    name: 'a numbered list of bold questions, the answers bullets inside it',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      page(`<ol>${each(all, (item) => `<li><b>${broken(item.question)}</b><ul>${said(item, { tag: 'li' })}</ul></li>`)}</ol>`),
  },
  {
    name: 'a lettered list begun anew for each question, bold answers',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      page(
        each(
          all,
          (item, index) => `<ol type="a" start="${index + 1}"><li>${broken(item.question)}</li></ol>${said(item, { around: BOLD })}`,
        ),
        p('Please see our replies below in bold.'),
      ),
  },
  {
    name: 'bold answers in the paragraph of their question',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      page(
        each(all, (item, index) => said(item, { lead: `${index + 1}) ${broken(item.question)} `, around: BOLD })),
        p('Our answers are given in bold straight after each of your questions.'),
      ),
  },
  {
    name: 'coloured answers in the paragraph of their question',
    formats: ['html'],
    write: (all) =>
      page(
        each(all, (item, index) => said(item, { lead: `${index + 1}. ${broken(item.question)} `, around: BLUE })),
        p('Our answers are in blue.'),
      ),
  },
  {
    name: 'a dash behind the question leads to its answer, the request run on above',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      page(
        `<p><b>Response</b></p>${each(all, (item, index) => p(`${index + 1}. ${broken(item.question)} – ${runOn(item)}`))}`,
        `<p>You asked for the following information:</p><p><i>${each(all, ({ question }, index) => `${index + 1}. ${broken(question)}`)}</i></p>`,
      ),
  },
  {
    name: 'question and answer lines of one paragraph',
    formats: ['html', 'docx', 'pdf'],
    write: (all) => page(each(all, (item, index) => p(`<b>${index + 1}. ${broken(item.question)}</b><br>${runOn(item)}`))),
  },
  {
    name: 'Q1 and A1 that hang out',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      page(
        each(
          all,
          (item, index) =>
            p(`<b>Q${index + 1}&nbsp;&nbsp;&nbsp;${broken(item.question)}</b>`) + said(item, { lead: `A${index + 1}&nbsp;&nbsp;&nbsp;` }),
        ),
      ),
  },
  {
    name: 'a definition list',
    formats: ['html'],
    write: (all) =>
      page(`<h2>Request and response</h2><dl>${each(all, (item) => `<dt>${broken(item.question)}</dt>${said(item, { tag: 'dd' })}`)}</dl>`),
  },
  {
    name: 'questions that unfold on a page of the web',
    formats: ['html'],
    write: (all) =>
      `<html><body><nav><ul><li><a href="/pay">Pay</a></li><li><a href="/foi">Freedom of information</a></li></ul></nav><main><h1>FOI request SHB/2024/118</h1><p>Response issued 12 March 2024</p>${each(all, (item) => `<details open><summary><span>${broken(item.question)}</span></summary><div>${said(item, { tag: 'div' })}</div></details>`)}</main><aside><h2>Related pages</h2><a href="/foi/make">Make a request</a></aside></body></html>`,
  },
  // the letter counts what it says
  {
    name: 'paragraphs counted by the letter, a limb asked in some of them',
    formats: ['html', 'docx', 'pdf'],
    write: (all) => {
      let number = 2;
      const next = (text: string) => p(`${++number}.&nbsp;&nbsp;${text}`);
      const limbs = all.items.map(
        (item, index) =>
          next(`By limb (${letter(index)}) you asked:`) +
          `<blockquote><p>“${broken(item.question)}”</p></blockquote>` +
          paragraphsOf(item)
            .map((one) => next(broken(one)))
            .join(''),
      );
      return page(
        limbs.join('\n') + next('You may ask for a review of this decision.'),
        p('1.&nbsp;&nbsp;I refer to your request for information, received by the Board on 14 February 2024.') +
          p('2.&nbsp;&nbsp;The position in respect of each limb is stated in the paragraphs which follow it.'),
      );
    },
  },
  {
    name: 'paragraphs counted by the letter, each of which names the part that is answered below it',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      page(
        `<h3>The response</h3>${each(all, (item, index) => p(`${index + 5}.&nbsp;&nbsp;In respect of part (${letter(index)}) of the request, the response is:`) + said(item))}<h3>Rights of review</h3>${p(`${all.items.length + 5}.&nbsp;&nbsp;You may request an internal review.`)}`,
        `<h3>Introduction</h3>${p('1.&nbsp;&nbsp;We acknowledge your request received on 14 February 2024.')}${p('2.&nbsp;&nbsp;This letter is the response of the Board to that request.')}<h3>The request</h3>${p('3.&nbsp;&nbsp;You requested the following information:')}${each(all, ({ question }, index) => p(`(${letter(index)}) ${broken(question)}`))}${p('4.&nbsp;&nbsp;The request was referred to the relevant offices, which have carried out searches.')}`,
      ),
  },
  {
    name: 'sections in decimals, points in roman numbers',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      page(
        `<h2>3. The reply</h2>${each(all, (item, index) => `<h3>3.${index + 1} Point (${roman(index)})</h3>${said(item)}`)}<h2>4. Review</h2>`,
        `<h2>1. Introduction</h2><p>1.1 This document is the reply to your request.</p><h2>2. The request</h2><p>2.1 The request was for the following points:</p>${each(all, ({ question }, index) => p(`(${roman(index)}) ${broken(question)}`))}`,
      ),
  },
  {
    name: 'a questionnaire in sections, its numbers decimals, its entries coloured',
    formats: ['html'],
    write: (all) =>
      page(
        `<h3>Section 1</h3>${each(all, (item, index) => `${index === 3 ? '<h3>Section 2</h3>' : ''}${p(`<b>${index < 3 ? 1 : 2}.${(index % 3) + 1}</b> ${broken(item.question)}`)}${said(item, { around: BLUE })}`)}<h3>End of questionnaire</h3>`,
        p('We have completed your questionnaire as far as we are able. Our entries are in blue.'),
      ),
  },
  {
    name: 'topics counted, questions lettered below them, Reply to 1(a)',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      page(
        each(all, (item, index) => {
          const path = `${index < 3 ? 1 : 2}(${letter(index % 3)})`;
          const title = index % 3 ? '' : `<h3>${index < 3 ? '1. First' : '2. Second'} section of your request</h3>`;
          return `${title}${p(`<b>${path}</b> ${broken(item.question)}`)}${said(item, { lead: `<b>Reply to ${path}:</b> ` })}`;
        }),
        p('Your request was in two sections, which we answer in turn.'),
      ),
  },
  {
    name: 'two parts of lettered questions, answered by number and letter',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      page(
        `<p><b>Our response</b></p>${each(all, (item, index) => p(`<b>${index < 3 ? 1 : 2}(${letter(index % 3)})</b>`) + said(item))}`,
        `<p>Your request was in two parts:</p><ol><li>Please provide the following:<ol type="a">${all.items
          .slice(0, 3)
          .map(({ question }) => `<li>${broken(question)}</li>`)
          .join('')}</ol></li><li>Please also provide the following:<ol type="a">${all.items
          .slice(3)
          .map(({ question }) => `<li>${broken(question)}</li>`)
          .join('')}</ol></li></ol>`,
      ),
  },
  {
    name: 'limbs of one paragraph, each named again in the first words of its answer',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      page(
        `<p>I deal with the limbs of your request in order.</p>${each(all, (item, index) => said(item, { lead: `${index === all.items.length - 1 ? 'Finally, in' : 'In'} respect of limb (${roman(index)}): ` }))}`,
        `<p>Your request was worded thus:</p><p><i>Please would you provide: ${each(all, ({ question }, index) => `(${roman(index)}) ${broken(question)}`)}</i></p>`,
      ),
  },
  {
    name: 'roman numbers alone over the answers',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      page(
        each(all, (item, index) => p(`(${roman(index)})`) + said(item)),
        p(
          `Your request of 14 February 2024 asked for the following: “${each(all, ({ question }, index) => `(${roman(index)}) ${broken(question)}`)}” Using the numerals of your own request, we respond:`,
        ),
      ),
  },
  {
    name: 'your first question was, in words',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      page(
        each(all, (item, index) => p(`Your ${rank(index)} question was: “${broken(item.question)}” My answer is as follows.`) + said(item)),
        p('I shall take your questions one at a time.'),
      ),
  },
  {
    name: 'a request in lines without marks, answered by rank',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      page(
        each(
          all,
          (item, index) =>
            p(`${index ? 'Turning to' : 'In relation to'} your ${rank(index)} question, the reply is as follows.`) + said(item),
        ),
        `<p>You sought the following:</p><p><i>${each(all, ({ question }) => `${broken(question)}<br>`)}</i></p><p>Searches were conducted. I can respond as follows.</p>`,
      ),
  },
  {
    name: 'questions in pairs, then the answers to both',
    formats: ['html', 'docx', 'pdf'],
    write: (all) => {
      const [numbered, groups]: [(Item & { number: number })[], number[]] = [
        all.items.map((item, index) => ({ ...item, number: index + 1 })),
        [0, 2, 4],
      ];
      const pairs = groups.map((from) => numbered.slice(from, from + 2)).filter((pair) => pair.length);
      return page(
        pairs
          .map(
            (pair) =>
              `<p><b>${pair.length > 1 ? `Questions ${pair.map(({ number }) => number).join(' and ')}` : `Question ${pair[0]?.number}`}</b></p>${pair.map(({ number, question }) => p(`<i>${number}. ${broken(question)}</i>`)).join('')}${pair.map((item) => said(item, { lead: `<b>Answer to question ${item.number}:</b> ` })).join('')}`,
          )
          .join('\n'),
      );
    },
  },
  {
    name: 'questions two and three under one heading, then the answers to each',
    formats: ['html', 'docx', 'pdf'],
    write: (all) => {
      const numbered = all.items.map((item, index) => ({ ...item, number: index + 1 }));
      const group = (title: string, some: typeof numbered) =>
        `<p><b>${title}</b></p>${some.map(({ number, question }) => p(`<i>${number}. ${broken(question)}</i>`)).join('')}${some.map((item) => said(item, { lead: `<b>Answer to question ${item.number}:</b> ` })).join('')}`;
      return page(`${group('Questions 1 and 2', numbered.slice(0, 2))}\n${group('Questions 3, 4 and 5', numbered.slice(2))}`);
    },
  },
  {
    name: 'a sheet for each question, its head repeated',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      page(
        each(
          all,
          (item, index) =>
            `<p style="page-break-before:always">Skerrow Harbour Board | SHB/2024/118 | OFFICIAL</p><hr><p><b>SHEET ${index + 1}</b></p><p><b>Question asked</b></p>${p(broken(item.question))}<p><b>Answer given</b></p>${said(item)}`,
        ),
        p('This bundle holds one sheet for each question.'),
      ),
  },
  {
    name: 'Annex A the request, Annex B the reply',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      `${page('', p('Thank you for your request. Its text is at Annex A and our reply is at Annex B.')).replace('</body></html>', '')}<h2>Annex A – your request</h2>${each(all, ({ question }, index) => p(`${index + 1}) ${broken(question)}`))}<h2>Annex B – our reply</h2>${each(all, (item, index) => said(item, { lead: `${index + 1}) ` }))}<h2>Annex C – complaints</h2>${p(RIGHTS)}</body></html>`,
  },
  {
    name: 'annexes, the reply a table of numbers and answers',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      `${page('', p('Thank you for your request. It is at Annex 1, our reply at Annex 2.')).replace('</body></html>', '')}<h2>Annex 1: Request in full</h2>${each(all, ({ question }, index) => p(`Q${index + 1}: ${broken(question)}`))}<h2>Annex 2: Information disclosed</h2>${grid(
        row('<b>Question</b>', '<b>Information</b>'),
        each(all, (item, index) => row(`Q${index + 1}`, said(item))),
      )}<h2>Annex 3: Complaints procedure</h2>${p(RIGHTS)}</body></html>`,
  },
  {
    name: 'answers by office, so out of order',
    formats: ['html', 'docx', 'pdf'],
    write: (all) => {
      const one = (item: Item, index: number) =>
        p(`<b>Question ${index + 1}:</b> ${broken(item.question)}`) + said(item, { lead: '<b>Response:</b> ' });
      const of = (odd: number) => all.items.map((item, index) => (index % 2 === odd ? one(item, index) : '')).join('\n');
      return page(
        `<h3>Reply from the Treasurer's Office</h3>${of(1)}<h3>Reply from the Pier Office</h3>${of(0)}`,
        p('Because more than one office was asked, the question numbers do not run in order.'),
      );
    },
  },
  // tables
  {
    name: 'a table of questions and answers without numbers',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      page(
        grid(
          row('<b>Question</b>', '<b>Response</b>'),
          each(all, (item) => row(p(broken(item.question)), said(item))),
        ),
      ),
  },
  {
    name: 'number, question and answer, below a table of the case',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      page(
        grid(
          row('No.', 'Information requested', 'Our response'),
          each(all, (item, index) => row(`${index + 1}`, p(broken(item.question)), said(item))),
        ),
        `${grid(row('Reference', 'SHB/2024/118'), row('Applicant', 'Mr Rowe'), row('Date received', '14 February 2024'))}<p></p>`,
      ),
  },
  {
    name: 'four columns, the team behind the answer, a title over all and an end below',
    formats: ['html'],
    write: (all) =>
      page(
        grid(
          across(4, 'Schedule of information – SHB/2024/118'),
          row('Item', 'Request', 'Reply', 'Prepared by'),
          each(all, (item, index) => row(`(${index + 1})`, broken(item.question), said(item), index % 2 ? 'Pier Office' : 'Treasurer')),
          across(4, '<i>End of schedule</i>'),
        ),
      ),
  },
  {
    name: 'four columns, the service between question and answer',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      page(
        grid(
          row('Item', 'Information sought', 'Lead service', 'Information supplied'),
          each(all, (item, index) => row(`Q0${index + 1}`, broken(item.question), index % 2 ? 'Pier Office' : 'Treasurer', runOn(item))),
        ),
      ),
  },
  {
    name: 'three columns, the first a code of the case',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      page(
        grid(
          row('Ref', 'Information sought', 'Board response'),
          each(all, (item, index) => row(`SHB/2024/118/0${index + 1}`, broken(item.question), said(item))),
        ),
      ),
  },
  {
    name: 'the row of each question above that of its answer',
    formats: ['html', 'docx', 'pdf'],
    write: (all) => page(grid(each(all, (item) => row(`<b>${broken(item.question)}</b>`) + row(said(item))))),
  },
  {
    name: 'a number over two rows, the request in one and the reply in the other',
    formats: ['html'],
    write: (all) =>
      page(
        grid(
          row('Ref', '', 'Details'),
          each(
            all,
            (item, index) =>
              `<tr><td rowspan="2">${index + 1}</td><td>Request</td><td>${broken(item.question)}</td></tr>${row('Reply', said(item))}`,
          ),
        ),
      ),
  },
  {
    name: 'a row for each paragraph of an answer, questions across both columns',
    formats: ['html'],
    write: (all) =>
      page(
        grid(
          each(
            all,
            (item, index) =>
              across(2, `<b>${index + 1}. ${broken(item.question)}</b>`) +
              paragraphsOf(item)
                .map((one, at) => row(at ? '&nbsp;' : 'Response', p(broken(one))))
                .join(''),
          ),
        ),
      ),
  },
  {
    name: 'a margin of Q: and A: without lines',
    formats: ['html', 'docx'],
    write: (all) =>
      page(`<table>${each(all, (item) => row('<b>Q:</b>', `<b>${broken(item.question)}</b>`) + row('A:', said(item)))}</table>`),
  },
  {
    name: 'questions side by side, the answers in the row below',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      page(
        [0, 3]
          .map((from) => {
            const some = all.items.slice(from, from + 3);
            return grid(
              row(...some.map((_, index) => `<b>Question ${from + index + 1}</b>`)),
              row(...some.map(({ question }) => `<i>${broken(question)}</i>`)),
              row(...some.map((item) => said(item))),
            );
          })
          .join('<p></p>'),
      ),
  },
  {
    name: 'two lists in one row, each under its name',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      page(
        grid(
          row('<b>YOUR REQUEST</b>', '<b>OUR RESPONSE</b>'),
          row(
            each(all, ({ question }, index) => p(`${index + 1}) ${broken(question)}`)),
            each(all, (item, index) => said(item, { lead: `${index + 1}) ` })),
          ),
        ),
      ),
  },
  {
    name: 'two lists in one row of a form',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      page(
        grid(
          row('<b>Reference</b>', 'SHB/2024/118'),
          row('<b>Date of reply</b>', '12 March 2024'),
          row('<b>Details of request</b>', '<b>Response</b>'),
          row(
            each(all, ({ question }, index) => p(`${index + 1}) ${broken(question)}`)),
            each(all, (item, index) => said(item, { lead: `${index + 1}) ` })),
          ),
          row('<b>Responding officer</b>', 'Ada Tern'),
        ),
      ),
  },
  {
    name: 'a record of a case, Question 1 and Answer 1 fields among others',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      page(
        grid(
          row('Case type', 'Freedom of Information'),
          row('Stage', 'Response'),
          each(all, (item, index) => row(`Question ${index + 1}`, broken(item.question)) + row(`Answer ${index + 1}`, said(item))),
          row('Date issued', '12 March 2024'),
        ),
      ),
  },
  {
    name: 'a record of a case, a bar over the fields of each question',
    formats: ['html'],
    write: (all) =>
      page(
        grid(
          across(2, 'Case details'),
          row('Opened', '14 February 2024'),
          each(
            all,
            (item, index) =>
              across(2, `Question ${index + 1} of ${all.items.length}`) +
              row('Status', 'Complete') +
              row('Question text', broken(item.question)) +
              row('Final response text', runOn(item)),
          ),
          across(2, 'Closing text'),
          row('Review wording', RIGHTS),
        ),
      ),
  },
  {
    name: 'a table for each question, fields of the office between request and response',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      page(
        each(
          all,
          (item, index) =>
            p(`<b>Part ${index + 1} of ${all.items.length}</b>`) +
            grid(row('Request', broken(item.question)), row('Unit consulted', 'Pier Office'), row('Response', said(item))),
        ),
      ),
  },
  {
    name: 'a table for each question, the response across both columns',
    formats: ['html'],
    write: (all) =>
      page(
        each(
          all,
          (item, index) =>
            `${grid(
              across(2, `<b>Element SHB/2024/118/0${index + 1}</b>`),
              row('Request text', broken(item.question)),
              row('Element status', 'Closed'),
              across(2, `<p><i>Response text</i></p>${said(item)}`),
            )}<p></p>`,
        ),
      ),
  },
  {
    name: 'a box for each answer below its question',
    formats: ['html', 'docx', 'pdf'],
    write: (all) => page(each(all, (item, index) => p(`<b>${index + 1}. ${broken(item.question)}</b>`) + grid(row(said(item))))),
  },
  {
    name: 'a box for each question above its answer',
    formats: ['html', 'docx', 'pdf'],
    write: (all) => page(each(all, (item, index) => grid(row(`<b>${index + 1}</b>`, broken(item.question))) + said(item))),
  },
  {
    name: 'the request in a box, the answers below Q1, Q2, …',
    formats: ['html', 'docx', 'pdf'],
    write: (all) =>
      page(
        `<p><b>Our reply</b></p>${each(all, (item, index) => p(`<b>Q${index + 1}</b>`) + said(item))}`,
        `<p>You asked:</p>${grid(row(each(all, ({ question }, index) => p(`Q${index + 1} ${broken(question)}`))))}`,
      ),
  },
  {
    name: 'the first questions in a table, the others in paragraphs below it',
    formats: ['html', 'docx', 'pdf'],
    write: (all) => {
      const rows = all.items.slice(0, 3).map((item, index) => row(`Q${index + 1}. ${broken(item.question)}`, said(item)));
      const rest = all.items.slice(3).map((item, index) => p(`<u>Q${index + 4}. ${broken(item.question)}</u>`) + said(item));
      return page(`${grid(row('You asked', 'We replied'), ...rows)}<p>I now turn to the remainder of your request.</p>${rest.join('')}`);
    },
  },
  {
    name: 'the whole letter beside a margin, a definition list in it',
    formats: ['html'],
    write: (all) =>
      `<html><body><table><tr><td><p><b>Skerrow Harbour Board</b></p><p>Our reference<br>SHB/2024/118</p><p>Date of reply<br>12 March 2024</p></td><td><p>Dear Mr Rowe</p><p>The Board is pleased to reply to your request as follows.</p><dl>${each(all, (item) => `<dt><b>${broken(item.question)}</b></dt>${said(item, { tag: 'dd' })}`)}</dl><p>${RIGHTS}</p><p>Yours sincerely</p></td></tr></table></body></html>`,
  },
  // plain text
  {
    name: 'Q1. and A1. hanging',
    formats: ['text'],
    write: (all) =>
      plain(
        all.items.map((item, index) => `${folded(item.question, `Q${index + 1}. `)}\n\n${hanging(item, `A${index + 1}. `)}`).join('\n\n'),
      ),
  },
  {
    name: '[1] QUESTION and [1] RESPONSE over blocks',
    formats: ['text'],
    write: (all) => {
      const line = '-'.repeat(64);
      return `FREEDOM OF INFORMATION - RESPONSE NOTICE\n\nAuthority ....... Skerrow Harbour Board\nReference ....... SHB/2024/118\nIssued .......... 12 March 2024\n\n${all.items.map((item, index) => `${line}\n[${index + 1}] QUESTION\n\n${folded(item.question, '    ', '    ')}\n\n[${index + 1}] RESPONSE\n\n${hanging(item, '    ')}\n\n`).join('')}${line}\nRIGHTS OF REVIEW\n\n${folded(RIGHTS, '    ')}\n`;
    },
  },
  {
    name: 'the initials of who answers in brackets',
    formats: ['text'],
    write: (all) => plain(all.items.map((item, index) => `${index + 1}. ${item.question}\n\n[AT] ${item.answer}`).join('\n\n')),
  },
  {
    name: 'replies between the quoted lines of the request',
    formats: ['text'],
    write: (all) =>
      `Dear Jay\n\nSee our replies below each of your points.\n\nAda Tern\nSkerrow Harbour Board\n\nOn 14 February 2024, Jay Rowe wrote:\n> Dear Skerrow Harbour Board,\n>\n> I should like to know the following.\n>\n${all.items.map((item) => `${quoted(item.question)}\n\n${item.answer}\n\n`).join('')}> Thank you in advance for your help.\n>\n> Jay Rowe\n`,
  },
  {
    name: 'lines without marks, then firstly, secondly, …',
    formats: ['text'],
    write: (all) =>
      plain(
        all.items
          .map(
            (item, index) =>
              `${['Firstly', 'Secondly', 'Thirdly', 'Fourthly', 'Finally'][index]}, as to your ${rank(index)} question:\n\n${item.answer}`,
          )
          .join('\n\n'),
        `You asked for the following information:\n\n${all.items.map(({ question }) => question).join('\n')}\n\nI can respond as follows.`,
      ),
  },
  // mail
  {
    name: 'answers on top, the numbered request in the original message',
    formats: ['mail'],
    write: (all) =>
      mail([
        'plain',
        `Dear Mr Rowe\n\nPlease find our answers below, numbered as in your email.\n\n${all.items.map((item, index) => hanging(item, `${index + 1}. `)).join('\n\n')}\n\n${RIGHTS}\n\nAda Tern\nSkerrow Harbour Board\n\n-----Original Message-----\n${SENT}\n\n> Dear Sir or Madam,\n>\n> Please provide me with the following:\n>\n${all.items.map(({ question }, index) => folded(question, `> ${index + 1}. `, '>    ')).join('\n>\n')}\n>\n> Yours faithfully,\n> Jay Rowe\n`,
      ]),
  },
  {
    name: 'coloured answers inside the original, dashes before the questions',
    formats: ['mail'],
    write: (all) =>
      mail([
        'html',
        `<p>Dear Mr Rowe</p><p>Please see our responses <span style="color:#0000ff">in blue</span> within your original email below.</p><p>Kind regards</p><p>Ada Tern<br>Skerrow Harbour Board</p><hr><p>${broken(SENT)}</p><p>Dear FOI team,</p><p>Please could you tell me:</p>${each(all, (item) => p(`- ${broken(item.question)}`) + said(item, { around: BLUE }))}<p>Many thanks,</p><p>Jay Rowe</p>`,
      ]),
  },
  {
    name: 'letters, the answers behind an arrow as text and in red as a page',
    formats: ['mail'],
    write: (all) =>
      mail(
        [
          'plain',
          `Dear Mr Rowe\n\nOur replies are marked with an arrow.\n\n${all.items.map((item, index) => `${letter(index)}) ${item.question}\n\n--> ${item.answer}`).join('\n\n')}\n\n${RIGHTS}\n\nAda Tern\n`,
        ],
        [
          'html',
          `<div>Dear Mr Rowe</div><div><br></div><div>Our replies are <span style="color:#c00000">in red</span>.</div><div><br></div>${each(all, (item, index) => `<div>${letter(index)}) ${broken(item.question)}</div>${said(item, { tag: 'div', around: ['<span style="color:#c00000">', '</span>'] })}<div><br></div>`)}<div>${RIGHTS}</div><div><b>Ada Tern</b></div>`,
        ],
      ),
  },
  {
    name: 'a list whose answers open with initials, in blue',
    formats: ['mail'],
    write: (all) =>
      mail([
        'html',
        `<p>Hi Jay,</p><p>Responses from the service are below in blue, ref SHB/2024/118.</p><ol>${each(all, (item) => `<li>${broken(item.question)}${said(item, { lead: '<b>[AT]</b> ', around: BLUE })}</li>`)}</ol><p>Thanks</p><p><b>Ada Tern</b><br>Information Officer</p>`,
      ]),
  },
];
