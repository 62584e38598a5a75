/** What offices put round every letter, each with the place where it stands: it changes no answer. */
export const houseBlocks: Readonly<Record<string, readonly ['head' | 'greeting' | 'signature' | 'end', string]>> = {
  'caution on top': [
    'head',
    `CAUTION: This email originated from outside of the organisation. Do not click links or open attachments unless you recognise the sender and know the content is safe.`,
  ],
  'external on top': [
    'head',
    `[EXTERNAL EMAIL]

You don't often get email from this address. Learn why this is important`,
  ],
  'cid on top': ['head', `[cid:image001.png@01DA5C3F.9B1E2D60]`],
  'official on top': ['head', `OFFICIAL - SENSITIVE`],
  police: [
    'greeting',
    `Your request for information has been considered under the Freedom of Information Act 2000 and I am not obliged to supply some of the information under other legislation.

Section 1 of the Freedom of Information Act 2000 (FOIA) places two duties on public authorities. Unless exemptions apply, the first duty at Section 1(1)(a) is to confirm whether the information specified in a request is held. The second duty at Section 1(1)(b) is to disclose information that has been confirmed as being held. Where exemptions are relied upon Section 17 of FOIA requires that we provide the applicant with a notice which: a) states that fact b) specifies the exemption(s) in question and c) states (if that would not otherwise be apparent) why the exemption applies.`,
  ],
  limbs: [
    'greeting',
    `The Act gives you a general right of access to recorded information held by public authorities. Under section 1(1) any person making a request for information to a public authority is entitled:

(a) to be informed in writing by the public authority whether it holds information of the description specified in the request, and

(b) if that is the case, to have that information communicated to him.`,
  ],
  create: [
    'greeting',
    `Please note that the right under the Act is to request official information held by public authorities. It is not a right to ask for explanations or opinions, and the Act does not require us to create new information to answer a request.`,
  ],
  clarify: [
    'greeting',
    `On 5 March we asked you to clarify your request. You replied on 7 March, and the period for our reply began anew on that day.`,
  ],
  compare: [
    'signature',
    `Police forces in the United Kingdom are routinely required to provide crime statistics to government bodies and the recording criteria is set nationally. However, the systems used for recording these figures are not generic, nor are the procedures used locally in capturing the crime data. It should be noted that for these reasons this response to your questions should not be used for comparison purposes with any other response you may receive.`,
  ],
  hope: ['signature', `I hope this information is helpful. This concludes your request and we have now closed the case.`],
  publish: [
    'signature',
    `Please note that this response will be published on our disclosure log. No personal details of the applicant will be shown.`,
  ],
  reuse: [
    'signature',
    `Most of the information that we provide in response to Freedom of Information Act 2000 requests will be subject to copyright protection. In most cases the copyright will be owned by the authority. The copyright in other information may be owned by another person or organisation, as indicated in the information itself. You are free to use the information for your own use, including for non-commercial research purposes. It may also be used for the purposes of news reporting. Any other type of re-use, for example by publishing the information or issuing copies to the public, will require the permission of the copyright owner.`,
  ],
  review: [
    'signature',
    `If you are not satisfied with the way in which your request has been handled, you may ask for an internal review. Your request should be made within 40 working days (two months) of the date of this letter and addressed to:

Head of Legal Services
Civic Centre
1 High Street
Anytown AN1 1AA

If you are still not content with the outcome of the internal review, you have the right to apply directly to the Information Commissioner for a decision. The Information Commissioner can be contacted at:

Information Commissioner's Office
Wycliffe House
Water Lane
Wilmslow
Cheshire SK9 5AF
Telephone: 0303 123 1113
www.ico.org.uk`,
  ],
  questions: [
    'signature',
    `If you have any queries about this letter, please contact me. Please remember to quote the reference number above in any future communications.`,
  ],
  'complaint below': [
    'end',
    `COMPLAINT RIGHTS

Are you unhappy with how your request has been handled or do you think the decision is incorrect?

You have the right to require the force to review their decision.

Prior to lodging a formal complaint you are welcome to discuss the response with the case officer who dealt with your request.

Ask to have the decision looked at again -

The quickest and easiest way to have the decision looked at again is to telephone the case officer that is nominated at the end of your decision letter.

That person will be able to discuss the decision, explain any issues and assist with any problems.

Complaint

If you are dissatisfied with the handling procedures or the decision made under the Freedom of Information Act 2000 (the Act) regarding access to information you can lodge a complaint to have the decision reviewed.

Complaints should be made in writing, within forty (40) working days from the date of the refusal notice, and addressed to the Information Rights Unit.

In all possible circumstances we will aim to respond to your complaint within 20 working days.

The Information Commissioner

After lodging a complaint if you are still dissatisfied with the decision you may make application to the Information Commissioner for a decision on whether the request for information has been dealt with in accordance with the requirements of the Act.

For information on how to make application to the Information Commissioner please visit their website at www.ico.org.uk. Alternatively, write to or phone: Information Commissioner's Office, Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF. Phone: 0303 123 1113`,
  ],
  'annex below': [
    'end',
    `LEGAL ANNEX

Section 17(1) of the Act provides:

(1) A public authority which, in relation to any request for information, is to any extent relying on a claim that any provision in Part II relating to the duty to confirm or deny is relevant to the request or on a claim that information is exempt information must, within the time for complying with section 1(1), give the applicant a notice which-

(a) states the fact,
(b) specifies the exemption in question, and
(c) states (if that would not otherwise be apparent) why the exemption applies.

Section 21(1) of the Act provides:

(1) Information which is reasonably accessible to the applicant otherwise than under section 1 is exempt information.`,
  ],
  'disclaimer below': [
    'end',
    `This email and any files transmitted with it are confidential and intended solely for the use of the individual or entity to whom they are addressed. If you have received this email in error please notify the sender immediately and delete it from your system. You must not copy the message or disclose its contents to anyone. The council may monitor the content of emails sent and received via its network for the purpose of ensuring compliance with its policies and procedures.`,
  ],
  'nhs below': [
    'end',
    `********************************************************************************************************************

This message may contain confidential information. If you are not the intended recipient please:
i) inform the sender that you have received the message in error before deleting it; and
ii) do not disclose, copy or distribute information in this e-mail or take any action in relation to its content (to do so is strictly prohibited and may be unlawful).
Thank you for your co-operation.

NHSmail is the secure email, collaboration and directory service available for all NHS staff in England. NHSmail is approved for exchanging patient data and other sensitive information with NHSmail and other accredited email services.

For more information and to find out how you can switch visit Joining NHSmail - NHSmail Support`,
  ],
  'survey below': [
    'end',
    `How did we do?

We would like to know what you think of our service. Please take a moment to answer the following questions:

1. How satisfied were you with the way your request was handled?
2. Was the response easy to understand?
3. Did you receive your response within 20 working days?
4. Is there anything that we could do better?

Please send your answers to the address above.`,
  ],
  'privacy below': [
    'end',
    `How we use your information

What information do we collect about you?

We collect your name and address so that we can reply to your request.

How long will we keep it?

We keep requests for two years after the last letter, and then destroy them.

Who do we share it with?

We do not share your personal data with anyone, unless the law requires it.`,
  ],
  'green below': [
    'end',
    `Please consider the environment before printing this email.

Follow us on Twitter: @exampleauthority
Like us on Facebook: www.facebook.com/exampleauthority`,
  ],
  'scan below': [
    'end',
    `______________________________________________________________________
This email has been scanned by the Symantec Email Security.cloud service.
For more information please visit http://www.symanteccloud.com
______________________________________________________________________`,
  ],
  'enc below': [
    'end',
    `Enc: Appeals procedure

Copyright
The information supplied to you continues to be protected by copyright.`,
  ],
  'q below': [
    'end',
    `What to do if you are unhappy with our response

1. Ask for an internal review. Write to us within two months, saying why you are unhappy.
2. Complain to the Information Commissioner. You can do this once we have told you the outcome of our review.`,
  ],
  'section1 limbs': [
    'greeting',
    `FREEDOM OF INFORMATION ACT 2000 – INFORMATION REQUEST

Your request for information has now been considered. Section 1(1) of the Freedom of
Information Act 2000 (FOIA) gives any person who makes a request for information to a
public authority an entitlement:

(a) to be informed in writing by the public authority whether it holds information of the
description specified in the request, and

(b) if that is the case, to have that information communicated to them.

These entitlements are subject to a number of exemptions and to the provisions of the Act
on costs and on vexatious or repeated requests.`,
  ],
  'data source note': [
    'greeting',
    `Important information about management data

Any data that follows has been drawn from live operational systems which are used to run
services day to day. Live systems are subject to change as records are updated, closed or
re-opened.

Management data:
i)   has not been through the same quality assurance as National or Official Statistics;
ii)  shows the position on the day of extraction only; and
iii) should be treated with caution if compared with published series.`,
  ],
  'hybrid foi eir': [
    'greeting',
    `Which legislation applies?

Part of what you have written about concerns the state of elements of the environment, or
measures likely to affect them. Information of that kind has to be dealt with under the
Environmental Information Regulations 2004 (EIR) rather than the Freedom of Information
Act 2000 (FOIA). We have therefore looked at your correspondence under both regimes:

  •  FOIA, for anything which is not environmental;
  •  EIR, for anything falling within regulation 2(1)(a) to (f).

The practical difference for applicants is small. Both regimes allow twenty working days
for a reply, and both carry the same right of appeal to the Information Commissioner.`,
  ],
  'publication scheme': [
    'greeting',
    `You may like to know that we make a good deal of information available as a matter of routine. Our publication scheme, which follows the Information Commissioner's model, is arranged in seven classes:

• Who we are and what we do
• What we spend and how we spend it
• What our priorities are and how we are doing
• How we make decisions
• Our policies and procedures
• Lists and registers
• The services we offer`,
  ],
  'cost limit general': [
    'greeting',
    `By way of background, the Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004 set a cost ceiling for dealing with requests. For central government and Parliament the ceiling is £600; for all other authorities it is £450. Staff time is to be counted at a flat rate of £25 per hour, whoever does the work, so that the two ceilings equate to 24 hours and 18 hours respectively. In making an estimate an authority may only take account of the time it reasonably expects to spend in:

(i) determining whether it holds the information;
(ii) locating the information, or a document which may contain it;
(iii) retrieving the information, or a document which may contain it; and
(iv) extracting the information from a document containing it.

Time spent thinking about exemptions, or on redaction, cannot be included.`,
  ],
  'review univ': [
    'signature',
    `If you believe that the University has not handled your enquiry in accordance with the Act, you may appeal to the University Secretary.  An appeal should

  a. be in writing;
  b. say which parts of this letter you do not accept, and why; and
  c. reach us no later than two months after you received this letter.

The address is: The University Secretary, Old College Buildings, Carrow, CW2 8NP.  We try to settle appeals in 20 working days.`,
  ],
  'reuse regs': [
    'signature',
    `RE-USE OF PUBLIC SECTOR INFORMATION

Do you intend to re-use any of the material sent to you? If so, the Re-use of Public Sector
Information Regulations 2015 will apply. An application for re-use must:

(a) be made in writing;
(b) give your name and a correspondence address;
(c) specify the document to be re-used; and
(d) state the purpose for which the document is to be re-used.`,
  ],
  ogl: [
    'signature',
    `Information supplied is licensed under version 3.0 of the Open Government Licence
(www.nationalarchives.gov.uk/doc/open-government-licence). You are free to:

• copy, publish, distribute and transmit the Information;
• adapt the Information;
• exploit the Information commercially and non-commercially.

You must, where you do any of the above, acknowledge the source of the Information and, where
possible, provide a link to this licence.`,
  ],
  'pit generic': [
    'signature',
    `What is the public interest test?

Some exemptions in the Act are absolute. Others are qualified, and an authority has to go on to
ask itself whether, in all the circumstances of the case, the public interest in maintaining the
exemption outweighs the public interest in disclosure. The "public interest" is not the same as
what interests the public. Matters which commonly weigh on one side or the other include:

In favour of openness
- furthering understanding of, and taking part in, debate on the issues of the day
- accountability for decisions and for public money
- letting people see the reasons for decisions which affect their lives

In favour of protection
- space in which to think and to take advice
- the proper working of commercial markets
- the safety and privacy of individuals`,
  ],
  'ico faq leaflet below': [
    'end',
    `YOUR RIGHT OF APPEAL – A SHORT GUIDE

What can I do if I disagree with a decision?
Step 1 is to ask the authority to think again. Step 2 is the Information Commissioner. Step 3 is the
First-tier Tribunal (Information Rights).

Does it cost anything?
There is no charge for steps 1 and 2.

Do I need a solicitor?
No, although you may have one if you wish.

What should I send to the Commissioner?
  a) a copy of your first letter
  b) a copy of this letter
  c) anything else which you think may be helpful

How long does it take?
That depends on how complex the matter is. The Commissioner will give you an idea when a case
officer has been assigned.`,
  ],
  'equality form below': [
    'end',
    `Equality monitoring

We want to be sure that everyone can use our services. You do not have to fill in this form, and
what you tell us is kept apart from your request.

What is your age group?
☐ Under 18   ☐ 18–24   ☐ 25–44   ☐ 45–64   ☐ 65 or over   ☐ Prefer not to say

Which best describes your gender?
☐ Female   ☐ Male   ☐ In another way   ☐ Prefer not to say

Do you consider yourself to be a disabled person?
☐ Yes   ☐ No   ☐ Prefer not to say

What is your ethnic group?
☐ White   ☐ Mixed or multiple   ☐ Asian or Asian British   ☐ Black or Black British
☐ Other ethnic group   ☐ Prefer not to say`,
  ],
  'weblog tail below': [
    'end',
    `Was this page helpful?

Yes   No   Report a problem with this page

Related links
  • Make a Freedom of Information request
  • Publication scheme
  • Council spending over £500
  • Senior officer pay
  • Complaints and compliments

Back to top

Accessibility | Cookies | Privacy | Terms and conditions | Site map
© Northmarsh Borough Council`,
  ],
  'privacy questions below': [
    'end',
    `PRIVACY NOTICE – INFORMATION REQUESTS

Who are we?
Penhallow District Council is the data controller for the personal data you give us.

Why do we need your details?
We need your name and an address for correspondence so that we can deal with your request. Our
lawful basis is that we are under a legal obligation (Article 6(1)(c) UK GDPR).

Who will see them?
Only the officers dealing with the request and, should you complain, the Information Commissioner.

How long do we keep them?
Two years from the date on which your case is closed, after which they are securely destroyed.

What are my rights?
You have the right to
  • be told what we do with your data
  • have a copy of it
  • have mistakes put right
  • object to, or restrict, how it is used

Who can I talk to?
Our Data Protection Officer can be reached at dpo@penhallow.gov.example.`,
  ],
  'eir definition below': [
    'end',
    `ANNEX B – What is environmental information?

Regulation 2(1) of the Environmental Information Regulations 2004 provides that "environmental
information" means any information in written, visual, aural, electronic or any other material form
on—

(a) the state of the elements of the environment, such as air and atmosphere, water, soil, land,
    landscape and natural sites including wetlands, coastal and marine areas, biological diversity
    and its components, including genetically modified organisms, and the interaction among these
    elements;
(b) factors, such as substances, energy, noise, radiation or waste, including radioactive waste,
    emissions, discharges and other releases into the environment, affecting or likely to affect the
    elements of the environment referred to in (a);
(c) measures (including administrative measures), such as policies, legislation, plans, programmes,
    environmental agreements, and activities affecting or likely to affect the elements and factors
    referred to in (a) and (b) as well as measures or activities designed to protect those elements;
(d) reports on the implementation of environmental legislation;
(e) cost-benefit and other economic analyses and assumptions used within the framework of the
    measures and activities referred to in (c); and
(f) the state of human health and safety, including the contamination of the food chain, where
    relevant, conditions of human life, cultural sites and built structures inasmuch as they are or
    may be affected by the state of the elements of the environment.`,
  ],
  'extract caveat': [
    'greeting',
    `The following should be borne in mind in relation to anything extracted from our HR and finance
packages:

(1) staff are counted by headcount on the last day of the month, unless stated otherwise;
(2) where a definition is given in a question, we have tried to follow it;
(3) spend is shown net of recoverable VAT; and
(4) codes were re-mapped when the ledger was replaced, so earlier years may look different.`,
  ],
  'fees regs': [
    'greeting',
    `ABOUT THE APPROPRIATE LIMIT

Bodies such as ours need not go beyond a set amount of work on any one request. That amount,
£450, is fixed by regulations made under section 12(5) and works out at 18 hours (two and a half
working days) of one person's effort. Four tasks count towards it:

  a.  finding out if material is there at all
  b.  tracking it down
  c.  getting hold of it
  d.  separating what is wanted from what is not

Reading, consulting third parties and blacking-out do not count. Estimates have to be sensible,
realistic and backed by evidence.`,
  ],
  'survey scale below': [
    'end',
    `Customer feedback form – Access to Information

On a scale where 1 is poor and 5 is excellent, please rate the following:

Q1.  Speed of our reply                                   1   2   3   4   5
Q2.  Courtesy of the officer you dealt with               1   2   3   4   5
Q3.  Clarity of the explanation given                     1   2   3   4   5
Q4.  Usefulness of our web pages                          1   2   3   4   5

Q5.  Had you looked on our website before you wrote to us?            Yes [ ]   No [ ]
Q6.  Are you writing as:
        (a) a resident                     [ ]
        (b) a journalist                   [ ]
        (c) a business                     [ ]
        (d) a student or academic          [ ]
        (e) an elected representative      [ ]
        (f) something else                 [ ]
Q7.  Would you use the service again?                                 Yes [ ]   No [ ]

Any other comments?
_____________________________________________________________________

Return to: Freepost FENBOROUGH FEEDBACK`,
  ],
  'appeal qa constab below': [
    'end',
    `HOW TO APPEAL – QUESTIONS AND ANSWERS

What if I think that something has been left out?
Ring the Disclosure Unit and we will try to sort it out informally over the phone.

What if that does not work?
Put it in writing. We call this an appeal. There is no set form of words.

Who will deal with my appeal?
A Chief Inspector, or police staff of an equal grade, who had no part in the first decision.

How long will I have to wait?
We aim for 20 working days. Hard cases may need 40.

And if I am still not content?
Section 50 lets you complain to the Information Commissioner. Her Majesty's Courts and Tribunals Service
handles any further appeal.

Can I get compensation?
No. The Act makes no provision for that.

What should my appeal say?
   1.  Our reference, so that we can find your papers.
   2.  Which of the following best describes your concern:
         (i)    it took too long;
         (ii)   an exemption should not have been used;
         (iii)  the charge was wrong;
         (iv)   I was not helped enough; or
         (v)    something else.
   3.  Why you take that view.

Where do I send it?
   Disclosure Manager
   Fenshire Constabulary
   Beacon Road
   Fenborough
   FB7 0AB`,
  ],
  'advice assistance': [
    'signature',
    `We are obliged to help people to use the Act. Here are some hints for anyone who is drafting a request, now or later:

1) Say what kind of record you would like to see – a report, an invoice, minutes, a spreadsheet.
2) Give dates. "From April to June" is better than "recently".
3) Avoid "any and all".
4) Have a look through our publication scheme and at data.gov.uk beforehand.
5) Ask for one thing at a time.

The Commissioner publishes tips as well: see "How to write an effective request for information" on the ICO site.`,
  ],
  'cabinet style ir': [
    'signature',
    `Any complaint about how we have handled things should be sent to the Internal Review Team at 7 Old Treasury Passage, London SW1A 9ZZ or internal.review@dcs.gov.example, ideally inside two months. It would assist if you could:

a) give our reference;
b) explain which aspect you wish to have looked at; and
c) enclose copies of anything relevant.

A substantive answer will normally be provided in 20 working days, rising to 40 for those raising complex points.`,
  ],
};
