const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words by which letters are read: where one of them has a letter misread, what the letter says is lost. */
export const CUES: ReadonlySet<string> = new Set(
  words(`
  zero none three four five seven eight nine eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
  fifty sixty seventy eighty ninety hundred thousand million
  january february march april june july august september october november december
  fewer less than more over under between approximately around total percent number many much
  question questions request requests response responses answer answers reply asked provide provided information data record records recorded
  held hold holds available applicable possible publicly published publish website attached enclosed attachment below above please refer
  exempt exemption exempted withheld withhold refuse refused refusal decline declined disclose disclosed disclosure section sections regulation
  regulations freedom environmental personal exact individual individuals number cost limit appropriate exceed interest commercial confirm deny neither vexatious
  council police commissioner authority trust board office department service services programme project
  yours sincerely faithfully regards dear complain complaint review unable cannot answered following follows
  females males female male women self refer referred referral referrals accepted completed collect collected taken made given organisations agency agencies contributors budget running costs evaluation
  link financial names spend spent does with have been were which this that from they would each there route maintain
  `),
);

/** Short words of the same weight; their look-alikes are no words at all. */
export const SHORT: ReadonlySet<string> = new Set(words('not nil yes the and for was are how who six ten one two'));

/** Words that are no misprints, though they are one letter off one of the above. */
export const REAL: ReadonlySet<string> = new Set(
  words(`
  arc aver beard bold bow cast casts deportment docs ever fallowing fallows far fellows fen haw hew hoard hove juno loss mare mere mode mole
  moles net ore throe token ton tor tour vexations wha wore
  `),
);
