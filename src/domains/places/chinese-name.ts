import { nameCorrections } from './chinese-name.data.ts'
import { simplifiedPairs } from './simplified.data.ts'

const han = /^[\p{Script=Han}·]+$/u
const simplified = simplifiedCharacters()
const simplifiedForm = new Map((simplifiedPairs.match(/../gu) ?? []).map((pair) => [pair[0]!, pair[1]!]))

// The characters that the usual transliteration of foreign names prefers, most frequent first: counted over the 14,000
// foreign places of GeoNames cities500 (March 2023) that have exactly one name within GB 2312.
const transliteration =
  '尔斯特拉克德格阿布莱里埃雷瓦维巴夫尼利普伊卡罗勒姆贝圣奥马纳塔多科韦恩塞畔河亚茨洛赫根萨梅海泰西比森蒂迪耶内朗托诺兰弗施' +
  '米林希伦蒙加博费佩莫哈帕鲁沃波皮达索基沙霍堡滕卢因库戈吕昂登安伯图福区代豪地热顿桑吉盖赖菲苏艾乌翁芬厄谢穆奇泽默法城曼黑' +
  '杜什屈劳涅龙本瑟南兹兴隆肯讷古努孔扎坦市大日坎松丁齐上新廷奈凯灵瑙舍旺丹魏绍明策迈金于班尚温万文列蓬山切港威芒富康东亨邦' +
  '雅湖辛门滨采瓜察岑宁让约彭赛通陶丰敦欧珀武拜胡瑞居下叙潘佐申镇杰高锡若哥贡嫩'
const rankByCharacter = new Map(Array.from(transliteration).map((character, rank) => [character, rank]))

/**
 * The name of a place to show in Simplified Chinese, out of alternate names whose language is not labelled; null when
 * none is in Han script. Traditional and Japanese forms are simplified first; a name counts as simplified when GB 2312
 * has all its characters. Of several, the one in the usual transliteration characters wins, then the first, without an
 * administrative ending. Where a rare character has no simplified form here, the name is shown as it is.
 */
export function chineseName(placeId: string, names: readonly string[]): string | null {
  const correction = nameCorrections[placeId]
  if (correction) return correction
  const candidates = names.filter((name) => han.test(name)).map(inSimplified)
  const readable = candidates.filter(isSimplified)
  return best(readable.length > 0 ? readable : candidates)
}

/** Whether every Han character of the name is one of the 6,763 simplified ones of GB 2312. */
export function isSimplified(name: string): boolean {
  return Array.from(name).every((character) => character === '·' || simplified.has(character))
}

/** `武汉市` as people say it: `武汉`. Districts and counties keep their ending, which is part of the name. */
export function withoutCityEnding(name: string): string {
  return name.length > 2 && name.endsWith('市') ? name.slice(0, -1) : name
}

function inSimplified(name: string): string {
  return Array.from(name, (character) => simplifiedForm.get(character) ?? character).join('')
}

function best(candidates: string[]): string | null {
  const first = candidates.at(0)
  if (first === undefined) return null
  const bare = new Set(candidates.map(withoutCityEnding))
  return [...bare].reduce((kept, next) => (unfamiliarity(next) < unfamiliarity(kept) ? next : kept))
}

// Mean rank of the characters; one that is not in the list counts as the end of the list.
function unfamiliarity(name: string): number {
  const characters = Array.from(name)
  const ranks = characters.map((character) => rankByCharacter.get(character) ?? rankByCharacter.size)
  return ranks.reduce((sum, rank) => sum + rank, 0) / characters.length
}

// The platform's own decoder knows the code table: rows 16 to 87 of GB 2312 hold its Han characters.
function simplifiedCharacters(): Set<string> {
  const decoder = new TextDecoder('gbk')
  const characters = new Set<string>()
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell))
      if (/^\p{Script=Han}$/u.test(character)) characters.add(character)
    }
  }
  return characters
}
