// So many slides from slides.json with PptxGenJS: node slides.mjs COUNT. slides.py makes the same ones.
import { readFileSync } from "node:fs";
import PptxGenJS from "pptxgenjs";

const { colours, families, bold, slides } = JSON.parse(readFileSync("slides.json", "utf8"));
const count = Number(process.argv[2]);
const inches = (points) => points / 72;
const place = ([x, y, w, h]) => ({ x: inches(x), y: inches(y), w: inches(w), h: inches(h) });
const fill = (token) => (token ? { color: colours[token] } : undefined);
const line = (stroke) => (stroke ? { color: colours[stroke[0]], width: stroke[1] } : undefined);
const styled = ([face, size, , colour]) => ({ fontFace: families[face], bold: bold.includes(face), fontSize: size, color: colours[colour] });

const draw = {
  text(slide, item) {
    const ends = (runs, index) => ({ breakLine: index === runs.length - 1 });
    const runs = item.paragraphs.flatMap((runs) => runs.map(([text, style], index) => ({ text, options: { ...styled(style), ...ends(runs, index) } })));
    slide.addText(runs, { ...place(item.box), margin: 0, valign: "top" });
  },
  line(slide, item) {
    const [x1, y1] = item.start, [x2, y2] = item.end;
    const box = [Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1)];
    slide.addShape("line", { ...place(box), flipV: (x2 - x1) * (y2 - y1) < 0, line: line(item.stroke) });
  },
  path(slide, item) {
    const [left, top] = item.box;
    const points = item.segments.map(([command, ...corners]) => {
      const at = corners.map(([x, y]) => ({ x: inches(x - left), y: inches(y - top) }));
      if (command === "Z") return { close: true };
      if (command === "C") return { ...at[2], curve: { type: "cubic", x1: at[0].x, y1: at[0].y, x2: at[1].x, y2: at[1].y } };
      return { ...at[0], moveTo: command === "M" };
    });
    slide.addShape("custGeom", { ...place(item.box), points, fill: fill(item.fill), line: line(item.stroke) });
  },
  rect(slide, item) {
    slide.addShape("rect", { ...place(item.box), fill: fill(item.fill), line: line(item.stroke) });
  },
  ellipse(slide, item) {
    slide.addShape("ellipse", { ...place(item.box), fill: fill(item.fill), line: line(item.stroke) });
  },
};

const deck = new PptxGenJS();
deck.layout = "LAYOUT_WIDE";
for (let number = 0; number < count; number++) {
  const page = slides[number % slides.length];
  const slide = deck.addSlide();
  slide.background = { color: colours[page.background] };
  slide.hidden = page.hidden;
  slide.addText(`${page.title.words} ${number + 1}`, { ...place(page.title.box), ...styled(page.title.style), margin: 0, valign: "top" });
  for (const item of page.items) draw[item.kind](slide, item);
  slide.addNotes(page.notes.join("\n"));
}
await deck.writeFile({ fileName: "slides-pptxgenjs.pptx" });
