// What the report does beyond HTML's own: filter, sort, walk the matrix, and show which words answer which question.
(() => {
  const rows = [...document.querySelectorAll('tr[data-find]')];
  const form = document.getElementById('filters');
  const field = (name) => document.getElementById(`by-${name}`);
  const shown = document.getElementById('shown');

  const filter = () => {
    const words = field('name').value.toLowerCase().split(/\s+/).filter(Boolean);
    const outcome = field('outcome').value;
    const kind = field('kind').value;
    const doubt = field('doubt').checked;
    let count = 0;
    for (const row of rows) {
      const { find, outcome: own, kinds, doubt: doubtful } = row.dataset;
      const fits =
        words.every((word) => find.includes(word)) &&
        (!outcome || own === outcome) &&
        (!kind || kinds.split(' ').includes(kind)) &&
        (!doubt || doubtful === 'yes');
      row.hidden = !fits;
      if (fits) count += 1;
      for (const cell of row.querySelectorAll('[data-kind]')) cell.classList.toggle('found', kind !== '' && cell.dataset.kind === kind);
    }
    shown.textContent = count === rows.length ? `${count} letters` : `${count} of ${rows.length} letters`;
  };
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));
  filter();

  const number = (text) => (text === '' ? Number.NaN : Number(text));
  const before = (a, b) => {
    const [x, y] = [number(a), number(b)];
    if (!Number.isNaN(x) && !Number.isNaN(y)) return x - y;
    // numbers first, then words, then nothing
    if (Number.isNaN(x) !== Number.isNaN(y)) return Number.isNaN(x) ? 1 : -1;
    if (!a !== !b) return a ? -1 : 1;
    return a < b ? -1 : a > b ? 1 : 0;
  };
  for (const button of document.querySelectorAll('button.sort'))
    button.addEventListener('click', () => {
      const head = button.closest('th');
      const up = head.getAttribute('aria-sort') !== 'ascending';
      for (const other of head.parentElement.children) other.setAttribute('aria-sort', 'none');
      head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
      const body = head.closest('table').tBodies[0];
      const key = (row) => row.children[head.cellIndex]?.dataset.sort ?? '';
      body.append(...[...body.rows].sort((a, b) => before(key(a), key(b)) * (up ? 1 : -1)));
    });

  // arrow keys walk the cells of a matrix
  document.addEventListener('keydown', (event) => {
    const cell = event.target.closest?.('.matrix tbody td, .matrix tbody th');
    const steps = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[event.key];
    if (!cell || !steps || event.ctrlKey || event.altKey || event.metaKey) return;
    const visible = [...cell.closest('tbody').rows].filter((row) => !row.hidden);
    let at = visible.indexOf(cell.parentElement);
    let column = cell.cellIndex;
    for (;;) {
      at += steps[1];
      column += steps[0];
      const next = visible[at]?.cells[column];
      if (!next) return;
      const link = next.querySelector('a');
      if (!link) continue;
      event.preventDefault();
      link.focus();
      link.scrollIntoView({ block: 'nearest', inline: 'center' });
      return;
    }
  });

  // an address inside a closed letter opens it
  const open = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let box = target.closest('details'); box; box = box.parentElement.closest('details')) box.open = true;
    const row = target.closest('.answers > tbody > tr');
    if (row) lit(row.id);
    const mark = target.nextElementSibling;
    if (mark?.matches('mark')) lit(mark.dataset.of.split(' ')[0]);
    target.scrollIntoView({ block: 'center' });
    if (row) row.focus({ preventScroll: true });
  };
  addEventListener('hashchange', open);

  const lit = (answer) => {
    for (const old of document.querySelectorAll('.lit')) old.classList.remove('lit');
    if (!answer) return;
    document.getElementById(answer)?.classList.add('lit');
    const letter = document.getElementById(answer)?.closest('.letter');
    for (const mark of letter?.querySelectorAll('mark') ?? []) mark.classList.toggle('lit', mark.dataset.of.split(' ').includes(answer));
  };
  // choosing an answer brings its words into view; choosing words, their answer
  document.addEventListener('click', (event) => {
    if (event.target.closest('a, summary, button, input, select')) return;
    if (String(getSelection())) return;
    const row = event.target.closest('.answers > tbody > tr');
    if (row) {
      lit(row.id);
      row.closest('.letter').querySelector('mark.lit')?.scrollIntoView({ block: 'nearest' });
      return;
    }
    const mark = event.target.closest('mark');
    if (!mark) return;
    const answer = mark.dataset.of.split(' ')[0];
    lit(answer);
    document.getElementById(answer)?.scrollIntoView({ block: 'nearest' });
  });
  document.addEventListener('focusin', (event) => {
    const row = event.target.closest('.answers > tbody > tr');
    if (row) lit(row.id);
  });
  if (location.hash) open();
})();
