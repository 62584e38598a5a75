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
