const THINGS = [
  'drones',
  'bicycles',
  'libraries',
  'bridges',
  'benches',
  'lamps',
  'schools',
  'buses',
  'trees',
  'signs',
  'vans',
  'clinics',
  'wards',
  'beds',
  'kiosks',
  'boats',
  'tunnels',
  'cameras',
  'radios',
  'laptops',
];
const PLACES = ['north', 'south', 'east', 'west'];

/** A letter that echoes and answers as many questions as wanted. */
export function textLetter(questions) {
  const asked = Array.from(
    { length: questions },
    (_, index) =>
      `${index + 1}. How many ${THINGS[index % THINGS.length]} did the council own in the ${PLACES[Math.floor(index / THINGS.length) % 4]} of the county?`,
  );
  const answers = asked.map(
    (question, index) =>
      `${question}\nThe council owned ${index * 7 + 3} of them. They are looked after by the county works department, which inspects each of them twice a year.`,
  );
  return `Dear Ms Low\n\nYour request:\n\n${asked.join('\n\n')}\n\nOur response:\n\n${answers.join('\n\n')}\n\nYours sincerely\n`;
}

/** Texts of about `length` characters, each long in another way; `letters`: what stands one behind the other in the first. */
export const LONG = {
  'many letters in one file': (length, letters) => upTo(length, (index) => `${letters[index % letters.length]}\n\n`),
  'one letter, many questions': (length) => {
    const one = textLetter(80).length / 80;
    return textLetter(Math.ceil(length / one));
  },
  'a long table': (length) => {
    const rows = upTo(length, (index) => `Ward ${index}\t${(index * 7) % 91}\t£${(index * 13) % 997}.00\t${index % 2 ? 'Yes' : 'No'}\n`);
    return textLetter(10).replace('Yours sincerely', `The figures by ward:\n\n${rows}\nYours sincerely`);
  },
  'a long list': (length) => {
    const items = upTo(length, (index) => `- item ${index} of the list, ${(index * 7) % 91}\n`);
    return textLetter(10).replace('Yours sincerely', `What we own:\n\n${items}\nYours sincerely`);
  },
  'one long line': (length) =>
    textLetter(10).replace(
      'Yours sincerely',
      `${upTo(length, (index) => `The ${THINGS[index % THINGS.length]} of the county were looked after as before. `)}\n\nYours sincerely`,
    ),
};

function upTo(length, piece) {
  const pieces = [];
  for (let index = 0, sum = 0; sum < length; index += 1) {
    pieces.push(piece(index));
    sum += pieces.at(-1).length;
  }
  return pieces.join('');
}
