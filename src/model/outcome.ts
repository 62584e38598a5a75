/** What each outcome is called by others: Cabinet Office statistics, Code of Practice (2018) 8.5, Alaveteli, MuckRock. */
export const crosswalk = {
  granted_full: { cabinetOffice: 'granted in full', code: 'granted in full', alaveteli: 'successful', muckrock: 'done' },
  granted_part: { cabinetOffice: 'partially withheld', code: 'granted in part', alaveteli: 'partially_successful', muckrock: 'partial' },
  refused_exemption: { cabinetOffice: 'fully withheld', code: 'refused in full', alaveteli: 'rejected', muckrock: 'rejected' },
  refused_cost: { cabinetOffice: 'fully withheld', code: 'refused in full', alaveteli: 'rejected', muckrock: 'rejected' },
  refused_vexatious: { cabinetOffice: 'fully withheld', code: 'refused in full', alaveteli: 'rejected', muckrock: 'rejected' },
  ncnd: { cabinetOffice: 'fully withheld', code: 'refused in full', alaveteli: 'rejected', muckrock: 'rejected' },
  not_held: { cabinetOffice: 'not resolvable', code: 'not held', alaveteli: 'not_held', muckrock: 'no_docs' },
  // No official series has a place for information held in part; it is nearest to granted in full.
  held_in_part: { cabinetOffice: 'granted in full', code: 'granted in full', alaveteli: 'partially_successful', muckrock: 'partial' },
  referred_elsewhere: { cabinetOffice: 'not resolvable', code: null, alaveteli: 'not_held', muckrock: null },
  clarification_sought: { cabinetOffice: 'on hold', code: null, alaveteli: 'waiting_clarification', muckrock: 'fix' },
  fee_notice: { cabinetOffice: 'on hold', code: null, alaveteli: 'waiting_clarification', muckrock: 'payment' },
  refused_repeated: { cabinetOffice: 'fully withheld', code: 'refused in full', alaveteli: 'rejected', muckrock: 'rejected' },
  extension_pit: { cabinetOffice: 'not yet processed', code: 'extended', alaveteli: 'waiting_response', muckrock: 'processed' },
  extension_eir: { cabinetOffice: 'not yet processed', code: 'extended', alaveteli: 'waiting_response', muckrock: 'processed' },
  // later than the law allows, without a ground for it
  holding_reply: { cabinetOffice: 'not yet processed', code: 'not yet processed', alaveteli: 'waiting_response', muckrock: 'processed' },
  transferred: { cabinetOffice: 'not resolvable', code: null, alaveteli: 'not_held', muckrock: null },
  acknowledgement: { cabinetOffice: 'not yet processed', code: 'not yet processed', alaveteli: 'waiting_response', muckrock: 'ack' },
  internal_review_outcome: {
    cabinetOffice: 'internal reviews',
    code: 'internal reviews',
    alaveteli: 'internal_review',
    muckrock: 'appealing',
  },
  bounce_autoreply: { cabinetOffice: null, code: null, alaveteli: 'error_message', muckrock: 'fix' },
  unknown: { cabinetOffice: null, code: null, alaveteli: null, muckrock: null },
} as const;
export type LetterOutcome = keyof typeof crosswalk;
