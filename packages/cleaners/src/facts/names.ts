import {charClass, DENSE, DIGIT, LETTER, MARK, UPPER} from '@copydesk/core'

/** Small words inside names, which have no capital. */
export const particles: ReadonlySet<string> = new Set(
  'de da do dos das di del della van von der den ten ter zu zum af av al el bin ibn bint la le du des y e i'.split(' ')
)

/** The commonest Vietnamese family names; nine of ten Vietnamese bear one (Lê Trung Hoa, Họ và tên người Việt Nam, 2005). */
const familyNames = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đào đoàn lâm trịnh mai tô hà tạ lưu lương cao châu trương vương thái quách tống la phùng kiều từ đàm chu thạch tăng nghiêm văn quang doãn khuất'.split(
    ' '
  )
)

/** Words of labels and buttons that no name has, whatever their capitals. */
const noNames: ReadonlySet<string> = new Set(
  'the about our your this that these more most all us for with by how what why read view show see join share get download upload sign subscribe follow related recent latest next previous back'.split(
    ' '
  )
)

/** How a stretch of text looks as a name. */
export type NameShape = 'name' | 'initials' | 'none'

/** `Thanh Tuấn`, `THẢO VY`, `H.Thanh`, `Jean-Claude van Damme` are names; `PV`, `Q.C`, `T.N` are initials. */
export function nameShape(text: string): NameShape {
  const name = text.trim()
  if (name.length < 2 || name.length > 45) return 'none'
  if (isInitials(name)) return 'initials'
  // an initial is a word of its own: `H.Thanh`
  const words = name.split(/\s+|(?<=^\p{Lu}\.)(?=\p{Lu}\p{Ll})/u)
  if (words.length < 2 || words.length > 6) return 'none'
  let capitals = 0
  for (const word of words) {
    if (!isNameWord(word) || noNames.has(word.toLowerCase())) return 'none'
    if (charClass[word.charCodeAt(0)]! & UPPER) capitals++
    else if (!particles.has(word) || capitals === 0) return 'none'
  }
  return capitals >= 2 && charClass[words.at(-1)!.charCodeAt(0)]! & UPPER ? 'name' : 'none'
}

/** True for a name that begins with a common Vietnamese family name. */
export function hasFamilyName(name: string): boolean {
  return familyNames.has(name.trim().split(/\s+/)[0]!.toLowerCase())
}

/** True for scripts that have no capitals, in which a name cannot be told by its look. */
export function hasNoCase(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const kind = charClass[text.charCodeAt(i)]!
    if (kind & DENSE) return true
    if (kind & LETTER && text[i]!.toLowerCase() !== text[i]!.toUpperCase()) return false
  }
  return true
}

/** Letters, with the marks that names have: `O’Brien`, `Jean-Claude`, `J.`, `Đ.Khoa`. */
function isNameWord(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const kind = charClass[word.charCodeAt(i)]!
    if (kind & DIGIT) return false
    if (kind & (LETTER | MARK)) continue
    const inner = i > 0 && "'’-.".includes(word[i]!)
    if (!inner || (word[i] !== '.' && i === word.length - 1)) return false
  }
  // a full stop ends an initial, not a word: `Nguyễn A.` but no `Việt Nam.`
  return !word.endsWith('.') || word.length <= 3
}

/** Up to four capitals, with full stops or without. */
function isInitials(name: string): boolean {
  let capitals = 0
  for (let i = 0; i < name.length; i++) {
    if (name[i] === '.' && i > 0) continue
    if (!(charClass[name.charCodeAt(i)]! & UPPER)) return false
    capitals++
  }
  return capitals >= 2 && capitals <= 4
}
