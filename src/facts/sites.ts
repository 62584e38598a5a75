import { initialsOf } from './bodies.js';
import { domainsIn } from './domains.js';

/** Hosts that every letter names, or that belong to the requester. */
const NOT_OURS =
  /(?:^|\.)(?:ico|gmail|hotmail|outlook|yahoo|icloud|btinternet|whatdotheyknow|legislation|gov\.uk$|itspublicknowledge|foi\.scot)\b/i;

/** The names of the mail domains and sites that a letter gives: the part before ".gov.uk" and the like. */
export function sitesIn(lines: readonly string[]): string[] {
  const names = domainsIn(lines.join('\n').slice(0, 200_000))
    .filter((host) => !NOT_OURS.test(host))
    .map((host) => {
      const labels = host.split('.');
      const tail = /\.(?:gov|nhs|police|ac|org|co|sch|pnn)\.uk$|\.(?:gov|nhs|police|ac)\.[a-z]+$/.test(host) ? 2 : 1;
      const own = labels.at(-tail - 1) ?? '';
      // "marlfenn.icb.nhs.uk" is the site of Marl Fenn
      return (/^(?:icb|ccg|nhs)$/.test(own) ? (labels.at(-tail - 2) ?? '') : own).replace(/[^a-z]/g, '');
    });
  return [...new Set(names)].filter((name) => name.length > 3);
}

const COMMISSIONER = /o?pf?cc$/;
const squeeze = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
/** "Oxford Health NHS Foundation Trust" and oxfordhealth; "Newtown Borough Council" and newtown; initials too. */
export function isOfSite(name: string, sites: readonly string[]): boolean {
  const plain = squeeze(name.replace(/^(?:office of the|the)\s/i, ''));
  // "NHS Marl and Fenn Integrated Care Board" and marlfenn
  const great = squeeze(name.replace(/^NHS\s/, '').replace(/\b(?:and|of|the|for|in|upon)\b/g, ''));
  const initials = initialsOf(name);
  const commissions = /crime commissioner/i.test(name);
  return sites.some(
    (site) =>
      // "Marl Police, Fire and Crime Commissioner" and marl-pfcc
      (commissions && site.length > 6 && COMMISSIONER.test(site) && plain.includes(site.replace(COMMISSIONER, ''))) ||
      (site.length > 4 && (plain.startsWith(site) || (site.length > 7 && great.startsWith(site)))) ||
      (initials.length > 3 && initials.startsWith(site)),
  );
}

/** Words of the letter that are the name of its site: "Berkshire Healthcare" for berkshirehealthcare. */
export function nameOfSite(lines: readonly string[], sites: readonly string[]): string | null {
  const short = lines
    .slice(0, 12)
    .map((line) => line.trim())
    .filter((line) => line.length < 30);
  for (const site of sites) {
    // set in two lines of a side column, "Eldon" and "Homes"
    for (const [index, line] of short.entries()) {
      const next = short.slice(index + 1, index + 4).find((other) => squeeze(line + other) === site);
      if (next) return `${line} ${next}`;
    }
    for (const line of lines)
      for (const [chain] of line.slice(0, 3000).matchAll(/[A-ZÀ-Þ][\p{L}'’&-]*(?: (?:(?:and|of|the|&) )?[A-ZÀ-Þ][\p{L}'’&-]*)*/gu)) {
        const words = chain.split(' ');
        for (let from = 0; from < words.length; from += 1)
          for (let to = words.length; to > from + 1; to -= 1)
            if (squeeze(words.slice(from, to).join('')) === site) return words.slice(from, to).join(' ');
      }
  }
  return null;
}
