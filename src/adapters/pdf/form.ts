import type { Pdfium } from './library.js';

/** FPDF_ANNOT_FREETEXT and FPDF_ANNOT_WIDGET: text typed onto the page, and the fields of a form. */
const TYPED = new Set([3, 20]);

/**
 * Puts what was typed into fields and onto the page into the page itself, where its text is found like any other.
 * True where there was something: the page must then be loaded anew.
 */
export function flattened(lib: Pdfium, document: number, page: number): boolean {
  const count = Math.min(1000, lib.FPDFPage_GetAnnotCount(page));
  let typed = false;
  for (let index = 0; index < count && !typed; index += 1) {
    const annotation = lib.FPDFPage_GetAnnot(page, index);
    if (!annotation) continue;
    typed = TYPED.has(lib.FPDFAnnot_GetSubtype(annotation));
    lib.FPDFPage_CloseAnnot(annotation);
  }
  if (!typed) return false;
  // fields that a program filled in without drawing them are drawn when the form is opened
  const info = lib.PDFiumExt_OpenFormFillInfo();
  const form = lib.PDFiumExt_InitFormFillEnvironment(document, info);
  if (form) {
    lib.FORM_OnAfterLoadPage(page, form);
    lib.FORM_OnBeforeClosePage(page, form);
  }
  const done = lib.FPDFPage_Flatten(page, 0) === 1;
  if (form) lib.PDFiumExt_ExitFormFillEnvironment(form);
  lib.PDFiumExt_CloseFormFillInfo(info);
  return done;
}
