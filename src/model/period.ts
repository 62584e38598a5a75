/** One form for the spellings of a period: 2022/2023, 2022-23 and 22/23 are "2022/23". */
export function foldPeriod(period: string): string {
  const range = /(?:^|\D)((?:19|20)?\d{2})\s?[/-]\s?((?:19|20)?\d{2})(?!\d)/.exec(period);
  if (range?.[1] && range[2] && !/[/-]\d+[/-]/.test(period))
    return `${range[1].length === 2 ? `20${range[1]}` : range[1]}/${range[2].slice(-2)}`;
  return period.toLowerCase().replace(/\s+/g, ' ').trim();
}
