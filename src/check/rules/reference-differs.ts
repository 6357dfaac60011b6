import { quantityFindings } from '../quantity-findings.js';
import type { Rule } from '../rule.js';

export const referenceDiffers: Rule = {
  id: 'reference-differs',
  severity: 'error',
  unit: 'line',
  about: 'A reference to a resolution, article, paragraph, chapter, annex or agenda item has no equal in the other version.',
  examples: {
    flags: [
      { zh: '回顾大会第60/251号决议，', en: 'Recalling General Assembly resolution 60/252,' },
      { zh: '根据《宪章》第四条，', es: 'De conformidad con el Artículo 5 de la Carta,' },
    ],
    passes: [
      { zh: '第217 A (III)号决议，', ar: 'القرار 217 ألف (د-3)،' },
      { zh: '根据第二条第四项，', fr: 'En vertu du paragraphe 4 de l’Article 2,' },
    ],
  },
  check: (context) => quantityFindings(context, 'reference-differs'),
};
