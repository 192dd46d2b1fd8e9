/**
 * Made by tools/text-widths.ts; do not edit. Each character of a table is a width:
 * its code less firstCode, in so many parts of an em.
 */

export const parts = 64
export const firstCode = 35

/** Basic Latin at weights 400 and 600. */
export const latin: string =
  '8=AYRhU7<<MY8A8>LLLLMLLLLL99YYYGdPORUNKUT9HNH^TVNVRNMSPdOOO<><YGCKLHLK;LL55I5bLKLL>E=LIXIIGLGLY'
export const boldLatin: string =
  ':AEYTj[8AAMY=A=>PPPPPPPPPP>>YYYKcUTSYOOXY<IULcYZSZURQWUjURRA>AYGCOQIQO?QQ99N9fQOQQCJBQM_MMIQGQY'

/** The most that any other character grows from weight 400 to 600. */
export const boldGrowth = 1.2

/** Single characters of Latin text that are in no table, or wider than the letter that they decompose to. */
export const singles: string = '̛ıł ‘’‚·‐‑¡ľªº°“”„•Ł§«»¿ðø£ßþđ‒–ÞďĐØ±×÷æ©®Æ—…œŒ'
export const singleWidths: string = '+6788889;;==BBCGGGIJKKKKKKLLLLMMNQUVYYYbccccceh'
