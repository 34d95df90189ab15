/**
 * PLOVER event types. PLOVER codebook (Open Event Data Alliance, 2023; Halterman and others, "PLOVER and POLECAT", 2023). Its CONCEDE and
 * RETREAT are one here, YIELD, as in the PLOVER-labelled sentences of Hu and others (2024, Zero-Shot-PLOVER); its REQUEST takes in demands and orders.
 */
export type Plover =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'COOPERATE'
  | 'AID'
  | 'YIELD'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'MOBILIZE'
  | 'SANCTION'
  | 'COERCE'
  | 'ASSAULT';

interface Category {
  readonly plover: Plover;
  /** Goldstein value of the CAMEO category, -10 to 10. */
  readonly goldstein: number;
}

/**
 * CAMEO category → PLOVER type (file CAMEO2PLOVER-2021 of the PLOVER repository) and Goldstein value (Goldstein 1992, "A conflict-cooperation
 * scale for WEIS events data", as carried over to CAMEO in the table CAMEO.goldsteinscale of the Computational Event Data System, used by GDELT).
 */
export const cameo = {
  '020': { plover: 'REQUEST', goldstein: 3.0 },
  '030': { plover: 'AGREE', goldstein: 4.0 },
  '040': { plover: 'CONSULT', goldstein: 1.0 },
  '050': { plover: 'SUPPORT', goldstein: 3.5 },
  '057': { plover: 'SUPPORT', goldstein: 8.0 },
  '060': { plover: 'COOPERATE', goldstein: 6.0 },
  '070': { plover: 'AID', goldstein: 7.0 },
  '080': { plover: 'YIELD', goldstein: 5.0 },
  '090': { plover: 'ACCUSE', goldstein: -2.0 },
  '100': { plover: 'REQUEST', goldstein: -5.0 },
  '110': { plover: 'ACCUSE', goldstein: -2.0 },
  '120': { plover: 'REJECT', goldstein: -4.0 },
  '130': { plover: 'THREATEN', goldstein: -4.4 },
  '138': { plover: 'THREATEN', goldstein: -7.0 },
  '140': { plover: 'PROTEST', goldstein: -6.5 },
  '150': { plover: 'MOBILIZE', goldstein: -7.2 },
  '160': { plover: 'SANCTION', goldstein: -4.0 },
  '163': { plover: 'COERCE', goldstein: -8.0 },
  '170': { plover: 'COERCE', goldstein: -7.0 },
  '180': { plover: 'ASSAULT', goldstein: -9.0 },
} as const satisfies Record<string, Category>;

export type Cameo = keyof typeof cameo;
