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
    const found = { letters: 0, silent: 0 };
    for (const row of rows) {
      const { find, outcome: own, kinds, doubt: doubtful } = row.dataset;
      const fits =
        words.every((word) => find.includes(word)) &&
        (!outcome || own === outcome) &&
        (!kind || kinds.split(' ').includes(kind)) &&
        (!doubt || doubtful === 'yes');
      row.hidden = !fits;
      if (fits) found[own === 'no_reply' ? 'silent' : 'letters'] += 1;
      for (const cell of row.querySelectorAll('[data-kind]')) cell.classList.toggle('found', kind !== '' && cell.dataset.kind === kind);
    }
    const silent = rows.filter((row) => row.dataset.outcome === 'no_reply').length;
    const letters = rows.length - silent;
    const tell = (n, all, words) => (n === all ? `${all} ${words}` : `${n} of ${all} ${words}`);
    shown.textContent = tell(found.letters, letters, letters === 1 ? 'letter' : 'letters');
    if (silent) shown.textContent += `, ${tell(found.silent, silent, 'without a letter')}`;
    for (const matrix of matrices) enter(matrix);
  };

  const number = (text) => (text === '' ? Number.NaN : Number(text));
  const before = (a, b) => {
    const [x, y] = [number(a), number(b)];
    if (!Number.isNaN(x) && !Number.isNaN(y)) return x - y;
    // numbers first, then words, then nothing
    if (Number.isNaN(x) !== Number.isNaN(y)) return Number.isNaN(x) ? 1 : -1;
    if (!a !== !b) return a ? -1 : 1;
    return a.localeCompare(b, 'en-GB');
  };
  for (const button of document.querySelectorAll('button.sort'))
    button.addEventListener('click', () => {
      const head = button.closest('th');
      const up = head.getAttribute('aria-sort') !== 'ascending';
      for (const other of head.parentElement.querySelectorAll('[aria-sort]')) other.setAttribute('aria-sort', 'none');
      head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
      const body = head.closest('table').tBodies[0];
      const key = (row) => row.children[head.cellIndex]?.dataset.sort ?? '';
      body.append(...[...body.rows].sort((a, b) => before(key(a), key(b)) * (up ? 1 : -1)));
      enter(body);
    });

  // a matrix is one stop of the Tab key; arrow keys, Home and End walk its cells
  const matrices = [...document.querySelectorAll('.matrix tbody')];
  const visible = (body) => [...body.rows].filter((row) => !row.hidden);
  const stop = (body, link) => {
    for (const other of body.querySelectorAll('a')) other.tabIndex = -1;
    if (link) link.tabIndex = 0;
  };
  const enter = (body) => stop(body, visible(body)[0]?.querySelector('a'));
  document.addEventListener('keydown', (event) => {
    const cell = event.target.closest?.('.matrix tbody td, .matrix tbody th');
    if (!cell || event.ctrlKey || event.altKey || event.metaKey) return;
    const all = visible(cell.closest('tbody'));
    const [row, column, last] = [all.indexOf(cell.parentElement), cell.cellIndex, cell.parentElement.cells.length - 1];
    const way = {
      ArrowUp: [row - 1, column, -1, 0],
      ArrowDown: [row + 1, column, 1, 0],
      ArrowLeft: [row, column - 1, 0, -1],
      ArrowRight: [row, column + 1, 0, 1],
      Home: [row, 0, 0, 1],
      End: [row, last, 0, -1],
    }[event.key];
    if (!way) return;
    event.preventDefault();
    // cells without an answer are passed over
    for (let [at, beside, down, along] = way; all[at]?.cells[beside]; at += down, beside += along) {
      const link = all[at].cells[beside].querySelector('a');
      if (!link) continue;
      stop(cell.closest('tbody'), link);
      link.focus();
      link.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      return;
    }
  });

  const answers = '.answers > tbody > tr';
  const lit = (row, words) => {
    for (const old of document.querySelectorAll('.lit')) old.classList.remove('lit');
    if (!row) return;
    row.classList.add('lit');
    const has = (mark, name, id) => (mark.dataset[name] ?? '').split(' ').includes(id);
    for (const mark of row.closest('.letter').querySelectorAll('mark'))
      mark.classList.toggle('lit', words ? has(mark, 'proves', words) : has(mark, 'of', row.id));
  };
  /** Bring a place into view inside its panel alone, where the letter has one beside the answers. */
  const inPanel = (place) => {
    const panel = place?.closest('.text');
    if (!panel || panel.scrollHeight <= panel.clientHeight) return;
    const [inner, outer] = [place.getBoundingClientRect(), panel.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom) panel.scrollTop += inner.top - outer.top - panel.clientHeight / 3;
  };
  const show = (row) => {
    lit(row);
    inPanel(row.closest('.letter').querySelector('mark.lit.proves') ?? row.closest('.letter').querySelector('mark.lit'));
  };

  // an address inside a closed letter opens it
  const open = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let box = target.closest('details'); box; box = box.parentElement.closest('details')) box.open = true;
    const row = target.closest(answers);
    const words = target.closest('.text') ? target.id : null;
    if (row) show(row);
    if (words) {
      lit(document.getElementById(words.replace(/-[^-]+$/, '')), words);
      inPanel(target);
    }
    target.scrollIntoView({ block: row || words ? 'center' : 'start' });
    if (row) row.focus({ preventScroll: true });
    if (target.matches('details')) target.querySelector('summary').focus({ preventScroll: true });
  };
  addEventListener('hashchange', open);
  // the same address once more: the browser tells nobody
  document.addEventListener('click', (event) => {
    if (event.target.closest('a')?.getAttribute('href') === location.hash) open();
  });

  // choosing an answer shows its words; choosing words, their answer
  document.addEventListener('click', (event) => {
    if (event.target.closest('a, summary, button, input, select') || String(getSelection())) return;
    const row = event.target.closest(answers);
    if (row) show(row);
    const mark = event.target.closest('mark');
    if (!mark) return;
    const answer = document.getElementById(mark.dataset.of.split(' ')[0]);
    lit(answer);
    answer.scrollIntoView({ block: 'nearest' });
  });
  document.addEventListener('focusin', (event) => {
    const row = event.target.closest(answers);
    if (row && !row.classList.contains('lit')) show(row);
  });

  document.getElementById('all-letters').addEventListener('click', (event) => {
    const letters = [...document.querySelectorAll('.letter')];
    const close = letters.every((letter) => letter.open);
    for (const letter of letters) letter.open = !close;
    event.target.textContent = close ? 'Open all letters' : 'Close all letters';
  });

  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));
  for (const tool of document.querySelectorAll('#filters, #all-letters, .hint')) tool.hidden = false;
  filter();
  if (location.hash) open();
})();
