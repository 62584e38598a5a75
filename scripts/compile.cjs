// Runs the program on a letter and keeps V8's compiled form of every file that took part beside it: what bin/load.js loads.
const { writeFileSync } = require('node:fs');
const { load, scripts } = require('../bin/load.js');

process.on('exit', () => {
  for (const [filename, script] of scripts) writeFileSync(`${filename}.cache`, script.createCachedData());
});
load('program.js');
