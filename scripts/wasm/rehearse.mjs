// Makes the calls of a rehearsal on the module for a page, as a page would, and prints all that it
// gives: node scripts/wasm/rehearse.mjs aritai.wasm <REQUEST. The calls stand in
// Sources/Rehearsal/Rehearsal.swift.
import { readFileSync, writeSync } from 'node:fs';

const { instance } = await WebAssembly.instantiate(readFileSync(process.argv[2]), {});
const wasm = instance.exports;
const bytes = (text) => new TextEncoder().encode(text);
const memory = (start, count) => new Uint8Array(wasm.memory.buffer, start, count);

// Calls a function; a text or a file becomes a pointer and a length, which it need not keep.
function call(name, ...values) {
  const held = [];
  const given = values.flatMap((value) => {
    if (typeof value === 'number') return [value];
    const content = typeof value === 'string' ? bytes(value) : value;
    const start = wasm.malloc(content.length);
    memory(start, content.length).set(content);
    held.push(start);
    return [start, content.length];
  });
  const result = wasm[`aritai_${name}`](...given);
  held.forEach(wasm.free);
  return result;
}

const request = readFileSync(0);
let [place, office] = [0, 0];

function print(content) {
  const all = Buffer.concat([content, Buffer.from('\n')]);
  for (let done = 0; done < all.length;) done += writeSync(1, all, done);
}

function give(count) {
  print(count < 0 ? bytes('nothing') : memory(wasm.aritai_given(office), count).slice());
}

const cut = (text) => {
  const space = text.indexOf(' ');
  return space < 0 ? [text, ''] : [text.slice(0, space), text.slice(space + 1)];
};

const lines = (facts) => facts.split(';').filter((line) => line).join('\n');

const calls = {
  seed: (value) => call('seed', Number(value)),
  open(value) {
    if (office) call('close', office);
    office = call('open', ...cut(value));
  },
  put(value) {
    const [count, path] = cut(value);
    const end = place + Number(count);
    call('put', office, path, request.subarray(place, end));
    place = end + 1;
  },
  begin: (value) => give(call('begin', office, lines(value))),
  resume: (value) => give(call('resume', office, lines(value))),
  answer: (value) => give(call('answer', office, cut(value)[1], Number(cut(value)[0]))),
  paste: (value) => give(call('paste', office, lines(cut(value)[1]), Number(cut(value)[0]))),
  'time-up': (value) => give(call('time_up', office, Number(value))),
  leave: (value) => give(call('leave', office, Number(value))),
  scene: () => give(call('scene', office)),
  file: (value) => give(call('file', office, value)),
  paths: () => give(call('paths', office)),
  suggest: (value) => give(call('suggest', office, value)),
  'report-page': (value) => give(call('report_page', office, value)),
  'report-json': (value) => give(call('report_json', office, value)),
};

while (place < request.length) {
  const end = request.indexOf(10, place);
  const [name, value] = cut(request.toString('utf8', place, end < 0 ? request.length : end));
  place = end < 0 ? request.length : end + 1;
  calls[name](value);
}
