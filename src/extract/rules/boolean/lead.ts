/** "I can confirm that", "Marl University is able to confirm that". */
export const CONFIRMS = `(?:(?:i|we|(?:the )?[A-ZÀ-Þa-z][a-zß-ž' -]{2,40}?) (?:(?:can|is able to|am able to|are able to) (?:also )?confirm|confirms)(?: that)?,? )?`;
/** A label, a heading of its own line or the answer in another language, "Oes / Yes", before the answer, or the number of the question that it is for. */
export const LEAD = String.raw`^\W*(?:(?:our |the )?(?:answer|response|reply|we said)\b\W*)?(?:(?:(?:as|turning|coming) to|with regard to|regarding|on|for|in (?:answer|reply|response) to) (?:your )?(?:q(?:uestion)?|point|item|part)\.? ?\w{1,4}\b\W+)?(?:[A-ZÀ-Þ][^\n.?!:]{2,40}[\n\t]\W*)?(?:[A-Za-z]{2,12}(?: [a-z]{2,8})? ?\/ ?(?=(?:yes|no)\W*$))?${CONFIRMS}`;
