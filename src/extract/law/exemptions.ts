import type { Exemption } from '../../model/answer.js';

type Class = Exemption['class'];
type Row = readonly [provision: string, name: string, kind: Class];

/** FOIA 2000 Part II and the other grounds to refuse; absolute or qualified as section 2(3) has it. */
const FOIA: readonly Row[] = [
  ['12', 'Cost of compliance exceeds appropriate limit', 'procedural'],
  ['14(1)', 'Vexatious request', 'procedural'],
  ['14(2)', 'Repeated request', 'procedural'],
  ['14', 'Vexatious or repeated request', 'procedural'],
  ['21', 'Information accessible to applicant by other means', 'absolute'],
  ['22', 'Information intended for future publication', 'qualified'],
  ['22A', 'Research', 'qualified'],
  ['23', 'Security bodies', 'absolute'],
  ['24', 'National security', 'qualified'],
  ['26', 'Defence', 'qualified'],
  ['27', 'International relations', 'qualified'],
  ['28', 'Relations within the United Kingdom', 'qualified'],
  ['29', 'The economy', 'qualified'],
  ['30', 'Investigations and proceedings', 'qualified'],
  ['31', 'Law enforcement', 'qualified'],
  ['32', 'Court records', 'absolute'],
  ['33', 'Audit functions', 'qualified'],
  ['34', 'Parliamentary privilege', 'absolute'],
  ['35', 'Formulation of government policy', 'qualified'],
  ['36', 'Prejudice to effective conduct of public affairs', 'qualified'],
  ['37', 'Communications with His Majesty, and honours', 'qualified'],
  ['38', 'Health and safety', 'qualified'],
  ['39', 'Environmental information', 'qualified'],
  ['40(1)', 'Personal information of the applicant', 'absolute'],
  ['40', 'Personal information', 'absolute'],
  ['41', 'Information provided in confidence', 'absolute'],
  ['42', 'Legal professional privilege', 'qualified'],
  ['43', 'Commercial interests', 'qualified'],
  ['44', 'Prohibitions on disclosure', 'absolute'],
];

/** FOISA 2002; absolute as section 2(2) has it. */
const FOISA: readonly Row[] = [
  ['12', 'Excessive cost of compliance', 'procedural'],
  ['14', 'Vexatious or repeated request', 'procedural'],
  ['18', 'Further provision as respects responses (neither confirm nor deny)', 'procedural'],
  ['25', 'Information otherwise accessible', 'absolute'],
  ['26', 'Prohibitions on disclosure', 'absolute'],
  ['27', 'Information intended for future publication', 'qualified'],
  ['28', 'Relations within the United Kingdom', 'qualified'],
  ['29', 'Formulation of Scottish Administration policy', 'qualified'],
  ['30', 'Prejudice to effective conduct of public affairs', 'qualified'],
  ['31', 'National security and defence', 'qualified'],
  ['32', 'International relations', 'qualified'],
  ['33', 'Commercial interests and the economy', 'qualified'],
  ['34', 'Investigations by Scottish public authorities', 'qualified'],
  ['35', 'Law enforcement', 'qualified'],
  ['36(2)', 'Confidentiality', 'absolute'],
  ['36', 'Confidentiality', 'qualified'],
  ['37', 'Court records', 'absolute'],
  ['38', 'Personal information', 'absolute'],
  ['39', 'Health, safety and the environment', 'qualified'],
  ['40', 'Audit functions', 'qualified'],
  ['41', 'Communications with His Majesty, and honours', 'qualified'],
];

const environmental = (regulation: string, personal: readonly string[]): readonly Row[] => [
  ['6(1)(b)', 'Already publicly available', 'procedural'],
  [`${regulation}(4)(b)`, 'Manifestly unreasonable', 'qualified'],
  [`${regulation}(4)(c)`, 'Formulated in too general a manner', 'qualified'],
  [`${regulation}(4)(d)`, 'Material in the course of completion', 'qualified'],
  [`${regulation}(4)(e)`, 'Internal communications', 'qualified'],
  [`${regulation}(5)(a)`, 'International relations, defence, national security or public safety', 'qualified'],
  [`${regulation}(5)(b)`, 'Course of justice', 'qualified'],
  [`${regulation}(5)(c)`, 'Intellectual property rights', 'qualified'],
  [`${regulation}(5)(d)`, 'Confidentiality of proceedings', 'qualified'],
  [`${regulation}(5)(e)`, 'Confidentiality of commercial or industrial information', 'qualified'],
  [`${regulation}(5)(f)`, 'Interests of the person who provided the information', 'qualified'],
  [`${regulation}(5)(g)`, 'Protection of the environment', 'qualified'],
  [`${regulation}(3)`, 'Personal data', 'absolute'],
  ...personal.map((provision): Row => [provision, 'Personal data', 'absolute']),
];

const TABLES: Readonly<Record<'FOIA' | 'FOISA' | 'EIR' | 'EISR', readonly Row[]>> = {
  FOIA,
  FOISA,
  /** Environmental Information Regulations 2004, SI 2004/3391, regulations 6, 12 and 13. */
  EIR: environmental('12', ['13']),
  /** Environmental Information (Scotland) Regulations 2004, SSI 2004/520, regulations 6, 10 and 11. */
  EISR: environmental('10', ['11']),
};

/** The exemption that a provision names ("40(2)(a)" falls under "40"); null for provisions that exempt nothing. */
export function exemptionFor(law: keyof typeof TABLES, provision: string): { name: string; class: Class } | null {
  const row = TABLES[law]
    .filter(([own]) => provision === own || provision.startsWith(`${own}(`))
    .sort((a, b) => b[0].length - a[0].length)[0];
  return row ? { name: row[1], class: row[2] } : null;
}
