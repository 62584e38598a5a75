import { setFlagsFromString } from 'node:v8';

// A letter is read once, by some hundred expressions: to compile each of them twice (bytecode, then machine code) costs more than it saves.
// Ticks are counted by each expression from its birth, so that those which Node has run before are left alone; --no-regexp-tier-up, set here, crashes on them.
setFlagsFromString('--regexp-tier-up-ticks=0');
