// Makes the calls of a rehearsal on the module for a page, as a page would, and prints all that it
// gives: node scripts/wasm/rehearse.mjs aritai.wasm <REQUEST. The calls stand in
// Sources/Rehearsal/Rehearsal.swift; `table` is none of a page, the module of the tests makes it.
import { readFileSync, writeSync } from 'node:fs';

// The module of the tests imports how to read and write; a page has nothing that it could import.
const none = { fd_read: () => 8, fd_write: () => 8, proc_exit: () => {} };
const module = new WebAssembly.Module(readFileSync(process.argv[2]));
const instance = new WebAssembly.Instance(module, { wasi_snapshot_preview1: none });
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
const put = new Set();
let [place, office] = [0, 0];

function write(content) {
  for (let done = 0; done < content.length;) done += writeSync(1, content, done);
}

function print(content) {
  write(Buffer.concat([Buffer.from(`${content.length}\n`), content, Buffer.from('\n')]));
}

// Lets the module of the tests do a whole line.
function rehearse(line) {
  const [start, length] = [wasm.malloc(line.length), wasm.malloc(4)];
  memory(start, line.length).set(line);
  const given = wasm.aritai_rehearse(start, line.length, length);
  write(memory(given, new DataView(wasm.memory.buffer).getUint32(length, true)));
}

const given = (count) => memory(wasm.aritai_given(office), count).slice();

const give = (count) => print(count < 0 ? bytes('nothing') : given(count));

const cut = (text) => {
  const space = text.indexOf(' ');
  return space < 0 ? [text, ''] : [text.slice(0, space), text.slice(space + 1)];
};

const lines = (facts) => facts.split(';').filter((line) => line).join('\n');

const calls = {
  seed: (value) => call('seed', Number(value)),
  open(value) {
    if (office) call('close', office);
    put.clear();
    office = call('open', ...cut(value));
  },
  put(value) {
    const [count, path] = cut(value);
    const end = place + Number(count);
    call('put', office, path, request.subarray(place, end));
    put.add(path);
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
  written() {
    const paths = Buffer.from(given(call('paths', office))).toString().split('\n');
    for (const path of paths.filter((path) => path && !put.has(path))) {
      print(bytes(path));
      give(call('file', office, path));
    }
  },
  table: (value) => rehearse(bytes(`table ${value}`)),
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
