import { expect, test } from 'vitest'
import { homeNamed, readLetter } from '../cases.ts'

const read = (text: string) => readLetter({ text, received: '2026-03-02', home: homeNamed('Leeds') })

test.for([
  ['Bodø kommune wants to visit you with nine people.', 'Bodø kommune'],
  ['We, the Prefeitura de Macaé, ask to visit with nine persons.', 'Prefeitura de Macaé'],
  ['The Akimat of Karaganda wishes to send a working group of five to study parks.', 'Akimat of Karaganda'],
  ['Dr Tan, Director of the Kandy Municipal Council\'s Health Department, will lead our group of four.', "Kandy Municipal Council's Health Department"],
  ['Five of us from Gdynia City Hall, Office for Maritime Affairs, could take the train to you.', 'Gdynia City Hall, Office for Maritime Affairs'],
  ['大連的客戶：泉州市海上丝绸之路研究会拟派十人访问贵市。', '泉州市海上丝绸之路研究会'],
  ['哈尔滨冰城杂技团一行十一人拟赴贵市演出。', '哈尔滨冰城杂技团'],
] as const)('%s', ([text, body]) => expect(read(text).organisation?.text).toBe(body))

test('neither a post nor a sister city is a body', () => {
  const { organisation } = read('Committee Chair Li Na and six colleagues hope to visit our Sister City in May.')
  expect(organisation).toBeNull()
})
