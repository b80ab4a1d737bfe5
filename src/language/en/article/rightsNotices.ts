import type { TextRule } from '../../textRule.ts';

/** What a page says of rights, cookies and access. */
// prettier-ignore
export const RIGHTS_NOTICES: readonly TextRule[] = [
  { example: '© Daily Brindle Media', holds: ['©', '(c)', 'copyright'], pattern: /^[^.!?]{0,60}©[^.!?]{0,60}$|^\W*(?:©|\(c\) (?:\d{4}|\p{LC}[^.]{1,60}$)|copyright\b(?! (?:law|in|case|holder|infring)))/iu },
  { example: 'All rights reserved.', holds: ['rights reserved', 'reproduction', 'republication', 'redistribution', 'not be '], pattern: /(?<!\w)all rights reserved\b|(?<!\w)(?:reproduction|republication|redistribution)\b[^.]{0,60}\b(?:permission|prohibited|forbidden|consent)\b|(?<!\w)(?:may|must) not be (?:published|reproduced|republished|broadcast|copied)\b/iu },
  { example: '“The Quay Sun” is a registered trade mark.', holds: ['trade'], pattern: /^["“][^"”]{2,40}["”].{0,120} (?:is an?|are) registered trade ?marks?\b.{0,120}$/iu },
  { example: 'Published under a Creative Commons licence.', pattern: /^(?:(?:published|released|shared|licen[sc]ed|available) )?under (?:an?|the) creative commons\b.{0,120}$/iu },
  { example: 'We use cookies to improve your experience.', pattern: /^(?:we|this (?:site|website|page)|our (?:site|website|partners)|\S+\.(?:com|org|net)) (?:also )?(?:use|store)s? (?:\w+ ){0,3}cookies\b|^\W*(?:accept|reject|manage|allow) (?:all )?(?:cookies|and continue)\b/iu },
  { example: 'We value your privacy', pattern: /^we (?:value|respect|care about|take) your (?:privacy|choices|data)\b[^.!?]{0,40}[.!]?$|^(?:your )?(?:privacy|cookie|consent)(?: (?:choices|settings|preferences))?$/iu },
  { example: 'We and our 31 partners keep data on your device.', holds: ['partner', 'device', 'cookie', 'data', 'your'], pattern: /^(?:we|our (?:site|website|app)|this (?:site|website)) (?:and (?:our|its) [^.!?]{0,30}\bpartners |also )?(?:and\/or )?(?:store|use|process|collect|access|keep|share|set)\b[^.!?"“]{0,60}\b(?:(?:on|from|about) (?:a|your|the) device|cookies|(?:personal|your) (?:data|information|details|sign-?up|e-?mail|choices))\b[^.!?"“]{0,100}[.!]?$/iu },
  { example: 'You can withdraw your consent at any time.', pattern: /^you (?:can|may) (?:also |always )?(?:unsubscribe|opt out|(?:change|withdraw|manage|review) your (?:choices?|consent|mind|settings|preferences))\b[^.!?"“]{0,60}[.!]?$/iu },
  { example: 'Reject all', pattern: /^(?:(?:accept|reject|refuse|decline|allow|manage|confirm|more|show|set|save)(?: (?:and|&) (?:close|continue|exit))?(?: (?:all|my|optional|non-essential|necessary))?(?: (?:cookies|options|choices|preferences|settings|purposes|vendors|partners))?)$/iu },
  { example: 'Your browser does not support the <audio> element.', pattern: /^(?:your|this) browser (?:does|can|do) ?(?:not|n['’]t)\b.{0,80}$|^(?:please )?enable javascript\b.{0,80}$/iu },
  { example: 'Type your email...', pattern: /^(?:type|enter|add) your (?:e-?mail|name|comment|message)\b.{0,20}$|^i (?:understand|have read|agree) [^.]{0,40}\b(?:agree|accept|terms|agreement|policy)\b[^.]{0,120}\.?$/iu },
  { example: 'Upgrade to paid', pattern: /^(?:upgrade to (?:paid|premium)|start writing|get the app|be the first to know|buy now|author e-?mail|get (?:\p{LC}+ ){1,3}(?:news|updates) (?:delivered |sent )?(?:to|in) your inbox)\W*$/iu },
  { example: 'This site is protected by a form.', pattern: /^this (?:site|page|form|website) is (?:protected|powered|hosted|secured) by\b.{0,80}$/iu },
  { example: 'Terms of use | Privacy policy', pattern: /^(?:(?:cookie|privacy) (?:policy|settings|preferences|notice)|terms (?:of (?:use|service)|and conditions)|about us|contact us|advertise with us|sitemap|faqs?)\b[^.?!]{0,60}$/iu },
  { example: 'By signing up you agree to our terms.', pattern: /^by (?:clicking|continuing|signing|subscribing|using this)\b.{0,120}\byou (?:agree|accept|consent)/iu },
  { example: 'Your information is handled in accordance with the ACN Privacy Statement.', pattern: /^(?:your|we|any|all|personal)\b[^."“]{0,90}\b(?:in accordance with|in line with|according to|subject to|under|see|read) [^."“]{0,50}\bprivacy (?:\w+ )?(?:policy|statement|notice)\b[^.]{0,30}\.?$/iu },
  { example: 'This website adheres to the Editors’ Code of Practice.', pattern: /^(?:this|our) (?:(?:web)?site|newspaper|paper|publication|title)\b[^."“]{0,60}\b(?:adheres?|subscribes?|abides?|complies|comply|conforms?|(?:is|are) (?:a )?(?:members?|regulated|bound))\b[^"“]{0,160}$/iu },
  { example: 'You have 2 free articles left this month.', pattern: /^(?:[^.!?"“–—]{3,30} [–—-] )?you (?:have|['’]ve|are|['’]re) [^.]{0,40}\b(?:articles?|stories)\b[^.]{0,40}\.?$/iu },

  { example: 'Links to Tarrow Observer are mandatory.', holds: ['link'], pattern: /(?<!\w)(?:hyper)?links? to\b[^.]{0,60}\b(?:is|are) (?:mandatory|required|obligatory)\b|(?<!\w)(?:mandatory|obligatory)\b[^.]{0,40}\b(?:hyper)?link\b|^(?:(?:any|full|partial|the|re|while|when|if) ?)*(?:use|using|copying|reprint(?:ing|s)?|reproduction|quoting|quotation|citing|republication)\b[^.]{0,100}\b(?:hyper)?links?\b/iu },
];
