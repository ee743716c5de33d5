// The slides with their notes. Simpler than the kit's: a title, a text and a coloured panel.
import { readFileSync } from "node:fs";
import PptxGenJS from "pptxgenjs";

const content = JSON.parse(readFileSync("content.json", "utf8"));
const deck = new PptxGenJS();
deck.layout = "LAYOUT_WIDE";
for (const page of content.deck) {
  const slide = deck.addSlide();
  slide.addShape("rect", { x: 0, y: 0, w: 5.3, h: 7.5, fill: { color: "0E28A4" } });
  slide.addShape("ellipse", { x: 1, y: 2, w: 3.3, h: 3.3, fill: { color: "B4D2FF" } });
  slide.addText(page.title, { x: 6, y: 0.7, w: 6.5, h: 1.5, fontFace: "Bricolage Grotesque ExtraBold", fontSize: 40 });
  slide.addText(page.texts.map((text) => ({ text, options: { breakLine: true } })), { x: 6, y: 2.3, w: 6.5, h: 4.3, fontFace: "Figtree", fontSize: 18 });
  slide.addNotes(page.notes.join("\n"));
}
await deck.writeFile({ fileName: "deck-pptxgenjs.pptx" });
