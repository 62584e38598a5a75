/** A cell that holds a figure, or what stands for none: "1,204", "£900", "<5", "12%", "-", "nil". */
export const isFigureCell = (cell: string): boolean => /^(?:[£<>]?\s?\d[\d,.]*[%km]?|[*-]|nil|none|n\/a)\*?$/i.test(cell);
