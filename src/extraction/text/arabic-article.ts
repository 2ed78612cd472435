// A word → whether it is the Arabic article as our alphabets write it.

/** The article of "al-Malik" and "es-Sudani", which a hyphen joins to a surname. */
export function isArabicArticle(word: string | undefined): boolean {
  return (
    word !== undefined &&
    /^(?:[aə][lsnrtdz]|əş|ash|el|es|ал|аль|эль|ә[лсштрндз]|э[сш]|ас|аш|ан|ар|ат|ад|аз|ос)$/iu.test(word)
  )
}
