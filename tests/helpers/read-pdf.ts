import { PDFiumLibrary } from '@hyzyla/pdfium';

const library = await PDFiumLibrary.init();

/** Text of each page of a PDF, as Chromium's own viewer finds and copies it. */
export async function readPdf(pdf: Buffer): Promise<string[]> {
  const document = await library.loadDocument(pdf);
  try {
    return [...document.pages()].map((page) => page.getText());
  } finally {
    document.destroy();
  }
}
