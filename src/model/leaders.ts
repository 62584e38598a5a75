/** Source of an expression for the dots that lead the eye to the next column: "2021/22 ......... 3". */
export const LEADING_DOTS = String.raw`(?:\.{5,}|…{2,}|(?: \.){5,})`;
