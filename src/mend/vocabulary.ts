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
  regulations freedom environmental personal exact individual individuals number cost limit appropriate exceed interest commercial confirm confirms deny denies neither vexatious
  council police commissioner authority trust board office department service services programme project
  yours sincerely faithfully regards dear complain complaint review unable cannot answered following follows
  females males female male women self refer referred referral referrals accepted completed collect collected taken made given organisations agency agencies contributors budget running costs evaluation
  link financial names spend spent does with have been were which this that from they would each there route maintain
  `),
);

/** Short words of the same weight; their look-alikes are no words at all. */
export const SHORT: ReadonlySet<string> = new Set(words('not nil yes the and for was are how who six ten one two'));

/** The other words of the expressions that read letters: put right only where a letter is badly printed. */
export const COMMON: ReadonlySet<string> = new Set(
  words(`
  about absence absolute absorbed academic accept access accessed accessibility accessible accommodated accommodation accordance
  accordingly accountability acknowledge across actually addition additional additionally address addressed addresses advice advise
  after aftercare afternoon against allocated allocation allow allowance allows almost alone already also although altogether amount
  amounts annex annual another answering anybody anyone anything apiece appeal appeals appendix applicant applied applies apply applying
  appointed apportion appreciate approach approved approx areas arise arrears arrest arrived article ascertain asking assessment assets
  assigned assist assistance assistant attach attachments attendance attention authorities automated automatic autumn average award
  awarded aware background balance based basis because before began begin behalf being believe better beyond biggest blacked blanked
  bodies boolean borough both bought bound bounds breach break breakdown broken brought buildings bullet bundled calculated calendar
  called capture captured carried case catalogue category caught central centrally change channel charge charged charges charities chart
  check children cited citizens claim claimed clarification clarify clause clauses clear clock closed closes collat collate collated
  collection combined come comes coming comment commercially commission common commonly communications community companies company
  compared compensation competent compiled complete completes completion complex compliance comply concerning concluded concludes
  conducted confidence confidential confirmed consider considered constabulary consult consulted contact contacted contacting contained
  content continue contract contractor contractors contributed controller conversion convict conviction copies copy copyright
  corporation correct correspondence correspondent could councils count county covered covering credit current currently customer daily
  date dated dates days deadline dealing dealt decision dedicated deemed delay delayed delivered delivery denied denoted denotes
  departments deployed describe described description designated detail detailed details detain detained detection determine determining
  devices diagnostic different direct directed directly director directorate dismissed disregard dissatisfied distinguish district
  division document documents doing doubt download downloaded drafted drive during earlier education effect effort either eligibility
  email embedded employ employed employees empowers enables enactment enclose endeavour ended ending engage engaged enquired enquirer
  enquiries enquiry entire entitled equal equivalent error establish establishment estates estimate estimated evening event every
  everyone evidence exactly example exceeds excel except excepted exception excess exclude excluded executive expect expected
  expenditure expired expires expiry explain explained explanations extension extra extract extracting facilities facility failed falls
  favour feedback figure figures final finally finance find findings finished firms first fitting follow force forget formal formally
  format forward forwarded found foundation freely frequently fully funded funding funds further furthermore gather gathered gave
  general getting give gives giving governance government grand grant grateful greater guidance guide handbook handled handling happy
  having health heard hearing height hello helpful here hesitate higher highest holder hoped hour hourly hours housing however ideal
  identified identify ignore impossible incident include included including inclusive income incorrect incurred indeed index indicates
  individually informed instance instead instructions intend intended intention interested internal into invoice issue issued itself
  joined jointly kept kindly know knowledge known label language languages large largest lastly leading leaflet lease least leave legal
  legend legislation length letter letters liable library licence likely limited lines links list listed local located locating
  locations logged longer longest look looked looking lowest machine machines mailed maintained makes making manage managed manager
  manifestly manner manual marked masked material matter maximum means mechanism median meeting member message methods might minus
  minutes model modified moment money monitor monitored month months moreover morning mortality most moving name named namely narrow
  nearly needed never nevertheless newsletter night nobody note notes nothing notice notification notified nought numbers obligation
  obliged obtain occupancy offer offered officer officers official often oldest online only open opened opening operate operator
  operators option order original other others outcome outside overall owned owner pages paid pairing papers paragraph part partner
  partners parts party pathway patients payment people percentage period periods permit permits permitted person personnel persons place
  placed places plain planned pleased point policies policy portal possess possession posted pounds precisely prefer prejudice premises
  present presently previous price print printed prior procedure proceed process processed procurement produce produced products
  professional properties proportion prosecuted prosecution prosecutions protection provider providers provides provision provisions
  public publication purposes qualified quality quantity quarter queries query questionnaire quite quote quoted range ranked rather
  reach reached reader readily reading reads realise reason reasonably receipt receive received receiving recently recognise recruited
  recycling redact redacted redirect redirected reference referring refers refine refund regard regarding region register registered
  regret reject related relation release released relevant relied relying remain remainder remaining remains remember remit removed
  remuneration rendering renewal reopened repeated replied replies report reported requested requester requesting require required
  requirement requires researching resident resolved resources respect respond responded responsibility responsible responsive result
  resulted retain retained retention retrieve retrieving return reused revenue reviewed rights roughly routinely rules said salaries
  salary satisfied saved says schedule scheme search searched searches seconded secondly secretary sectioned sector seek seeking send
  sensitive sent sentence sentences separate separately served session settings settlement several shall share sheet short shortest
  should show shown simply since single small smaller smallest social solely some something sorry sorted sought specialised specialising
  specific specifically specify speed spending spends split spreadsheet staff stage stands start state stated states stationed
  statistical statistics status statutory still stood store stored streets stretch subject submission submitted submitting subsection
  subsystem success such sufficiently summary supplied supplier suppliers supply support supporting suppress table take takes taking
  telephone terms thank thanks their theirs them then therefore these thing think third those though thought thread through time times
  titled together tolerance took totalling touch treated treating truly trying turning turnover twice unchanged understand undertaken
  unfortunately unhappy unique university unknown unless unlike unreasonable unseen until updated upheld uphold upon uptake used useful
  using vacancy value values very viewed virtue visit voluntary wanted webpage week weekly weeks weighed weight what whatever when where
  whereas whether while whole whom whose will willing wished wishes withdraw within without wonder wondered word words workbook workers
  working write writing written wrong wrongly wrote year years young youngest your
  `),
);

/**
 * Words that are no misprints, though they are one letter that is easily misread (two in long words) off one of the above: all that a large
 * dictionary of British English has.
 */
export const REAL: ReadonlySet<string> = new Set(
  words(`
  academia ane arc aud aver awned bandied bath beard bearing beth bettor blocked bold bolder bour bousing bow broach calender came cast
  casts cheek chock cither clack clarity complied compony continua continuo control currant dally dato defection deportment directer
  docs doily donated donates dote doted dotes dratted ease eldest elevon ether ever fable fails fake fakes faking fallow fallowing
  fallows far farce fellow fellows fen fer foiled forgot frying greeter haw haying hero hew hoard hollo hound hounds hove identity
  impassible infernal info juno knew lacking lagged largo leaking lefter legged loading lock locked locking loss makos mare massage mast
  mere moans mode moiled mokes mole moles mooting mouth mouths nates net ore overage oyer paint parsons passible pasted ploce port ports
  precess precessed prevision previsions prier promises qualify quantify reeding retuse roach roached roads roused same scorched
  scorches secretory shaw shew shewn shore sociol socking stare stared summery tailed tho throe toke token tokes toking ton tor tour
  troated troating vexations wander wandered ward wards wha whale wham whore whoso withdrew wonted wore
  `),
);
