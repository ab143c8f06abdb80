/** A cable with everything that the command line can choose from. */
export const wholeCable = `VZCZCXRO8132
OO RUEHED
DE RUEHST #0512/01 1691211
ZNY CCCCC ZZH
O 181211Z JUN 07
FM AMEMBASSY STRELSAU
TO RUEHC/SECSTATE WASHDC IMMEDIATE 8355
INFO RUEHZN/AMCONSUL ZENDA
C O N F I D E N T I A L STRELSAU 000512
SIPDIS
NOFORN
E.O. 12958: DECL: 06/18/2017
TAGS: PREL, RT
SUBJECT: THE TOLL ON THE BRIDGE
REF: A. STRELSAU 498 B. TARLENHEIM EMAIL 6/15/07
Classified By: DCM Sapt for reasons 1.4 (b) and (d).

1. (C) SUMMARY: The Court will not talk about the toll. END SUMMARY.

The Court
---------

2. (C/NF) The Chancellor has a reason.

3. (S/REL USA, FVEY) The reason is the bridge.

The Band
--------

4. (U) The band will play in the park.

5. It has no marking.

6. (C) COMMENT: Nobody will pay.

SAPT
`;
