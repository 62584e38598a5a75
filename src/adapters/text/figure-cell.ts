/** A cell that holds a figure, or what stands for none: "1,204", "£900", "<5", "12%", "-", "~", "nil", "[x]", "not recorded". */
export const isFigureCell = (cell: string): boolean =>
  /^(?:[£<>]?\s?\d[\d,.]*[%km]?|[*~-]|\[[a-z]\]|nil|none|n\/a|not (?:recorded|held|known|available|applicable))\*?$/i.test(cell);
