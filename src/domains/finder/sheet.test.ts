import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { csv, xlsx, type Sheet } from './sheet.ts'

const sheet: Sheet = {
  title: 'Places in China: for Leeds',
  head: ['Place', 'Likely', 'Note'],
  rows: [
    ['Wuhan 武汉', -1.5, 'says "yes", twice'],
    ['=HYPERLINK("http://x")', null, '+44 113'],
  ],
  about: [['Model', 'first']],
}

test('every row of a CSV says which model and data it came from, and a negative number stays a number', () => {
  expect(csv(sheet)).toBe(
    '\uFEFFPlace,Likely,Note,Model\r\nWuhan 武汉,-1.5,"says ""yes"", twice",first\r\n' +
      '"\'=HYPERLINK(""http://x"")",,\'+44 113,first\r\n',
  )
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('the text %j cannot run as a formula in a CSV', (text) => {
  const cell = csv({ ...sheet, head: ['x'], rows: [[text]], about: [] }).split('\r\n').slice(1).join('')
  expect(cell.replace(/^"/, '')).toMatch(/^'/)
})

test('a workbook holds the texts as texts, no formula, and a sheet that says what it rests on', async () => {
  const files = unzipSync(new Uint8Array(await xlsx(sheet)))
  const sheets = Object.keys(files).filter((name) => /worksheets\/sheet\d/.test(name))
  expect(sheets).toHaveLength(2)
  for (const name of sheets) expect(strFromU8(files[name]!)).not.toContain('<f>')
  const texts = Object.values(files).map((file) => strFromU8(file)).join('')
  expect(texts).toContain('<t>=HYPERLINK("http://x")</t>')
  expect(strFromU8(files['xl/workbook.xml']!)).toContain('Places in China  for Leeds')
})
