import type { Element } from 'domhandler';

/** Elements that no reader of the page sees as text, or that belong to the site and not to the letter. */
const NEVER = new Set(
  'script style noscript template svg head nav iframe object button select option input textarea audio video canvas dialog'.split(' '),
);
const ROLES = /^(?:navigation|banner|contentinfo|search|dialog|alertdialog|menu|menubar)$/i;
const NAMES =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|breadcrumbs?|actions|action-bar|toolbar|skip(?:-?(?:link|nav|to))?|nav(?:bar|igation)?|menu|sidebar|site-(?:header|footer)|share|social|pagination|newsletter)(?:$|[\s_-])/i;

export const isHidden = ({ name, attribs }: Element): boolean =>
  NEVER.has(name) ||
  'hidden' in attribs ||
  attribs['aria-hidden'] === 'true' ||
  /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(attribs.style ?? '');

/** The frame of a web site round its content. */
export function isChrome({ name, attribs, parent }: Element): boolean {
  if (attribs.role && ROLES.test(attribs.role)) return true;
  if (name === 'aside' || (name === 'a' && isControl(attribs))) return true;
  const within = parent && 'name' in parent ? parent.name : '';
  // a header or footer of the page; those of an article are its own
  if ((name === 'header' || name === 'footer') && !/^(?:main|article|section)$/.test(within)) return true;
  return !/^(?:body|html|main|article|p|td|li|span|a)$/.test(name) && NAMES.test(`${attribs.class ?? ''} ${attribs.id ?? ''}`);
}

/** A link that leads nowhere but does something on the page ("show quoted sections"), or jumps over the page's frame ("Skip to content"). */
const isControl = ({ href = '', class: names = '' }: Element['attribs']): boolean =>
  /^(?:#|javascript:.*)$/i.test(href.trim()) || (href.startsWith('#') && /(?:^|[\s_-])skip(?:$|[\s_-])/i.test(names));

const MAIN = /<main\b|<[a-z]+\b[^>]{0,300}\brole\s*=\s*["']?main\b/i;
export const hasMain = (html: string): boolean => MAIN.test(html);
export const isMain = ({ name, attribs }: Element): boolean => name === 'main' || attribs.role === 'main';
