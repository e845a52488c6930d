/** Names of months in the languages that write to British councils, each with its number; abbreviations by their first letters. */
export const monthNumbers: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'january jan januar jänner janvier enero gennaio janeiro stycznia januari',
    'february feb februar février fevrier febrero febbraio fevereiro lutego februari',
    'march mar märz maerz mars marzo março marca maart',
    'april apr avril abril aprile kwietnia',
    'may mai mayo maggio maio maja mei',
    'june jun juni juin junio giugno junho czerwca',
    'july jul juli juillet julio luglio julho lipca',
    'august aug août aout agosto sierpnia augustus',
    'september sept sep septembre septiembre settembre setembro września wrzesnia',
    'october oct oktober okt octobre octubre ottobre outubro października october',
    'november nov novembre noviembre novembro listopada',
    'december dec dezember dez décembre decembre diciembre dicembre dezembro grudnia',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
)
