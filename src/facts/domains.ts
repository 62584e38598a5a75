/** Domains that a letter prints in mail and web addresses, those of mail first, each once, in lower case and without "www.". */
export function domainsIn(text: string): string[] {
  const mail = [...text.matchAll(/[\w.+-]@((?:[a-z0-9-]+\.)+[a-z]{2,})\b/gi)];
  const web = [...text.matchAll(/(?:https?:\/\/|\bwww\.)((?:[a-z0-9-]+\.)+[a-z]{2,})\b/gi)];
  return [...new Set([...mail, ...web].map(([, host = '']) => host.toLowerCase().replace(/^www\./, '')))];
}
