/**
 * Words with which a story goes on and a caption does not: of place in time, of reasoning, of reported speech. By
 * language; a language that has none is judged by the look of its lines alone.
 */
export const storyOpenings: Readonly<Record<string, readonly string[]>> = {
  vi: [
    'tại',
    'theo',
    'ngày',
    'sáng',
    'chiều',
    'tối',
    'trưa',
    'đêm',
    'trước',
    'sau',
    'tuy',
    'nhưng',
    'song',
    'do',
    'vì',
    'nếu',
    'khi',
    'trong',
    'ngoài',
    'bên cạnh',
    'cùng',
    'đồng thời',
    'hiện',
    'hiện nay',
    'hiện tại',
    'đến',
    'từ',
    'với',
    'như',
    'để',
    'dự báo',
    'dưới đây',
    'đây là',
    'đó là',
    'thực chất',
    'thực tế',
    'đáp lại',
    'trả lời',
    'phát biểu',
    'về',
    'việc',
    'qua',
    'được biết',
    'cụ thể',
    'đặc biệt',
    'đáng chú ý',
    'ngay',
    'nhiều',
    'vụ',
    'mặc dù',
    'dù',
    'bởi',
    'còn',
    'và',
    'tôi',
    'chúng tôi',
    'cô',
    'anh'
  ],
  en: [
    'the company',
    'according',
    'but',
    'and',
    'in',
    'on',
    'at',
    'after',
    'before',
    'however',
    'meanwhile',
    'he',
    'she',
    'it',
    'they',
    'we',
    'i',
    'this',
    'that',
    'there',
    'if',
    'when',
    'while',
    'as',
    'for',
    'with',
    'still',
    'yet',
    'so',
    'also'
  ]
}

/** Verbs of reported speech: what is said is the story’s, not the picture’s. */
export const reporting: Readonly<Record<string, readonly string[]>> = {
  vi: [
    'cho biết',
    'cho rằng',
    'cho hay',
    'nói',
    'khẳng định',
    'nhấn mạnh',
    'chia sẻ',
    'nhận định',
    'nhận xét',
    'đề nghị',
    'bày tỏ',
    'tuyên bố',
    'cảnh báo',
    'dự kiến',
    'tiết lộ',
    'kêu gọi',
    'giải thích',
    'yêu cầu',
    'thổ lộ',
    'kể'
  ],
  en: ['said', 'says', 'told', 'added', 'according to', 'explained', 'warned', 'announced', 'claimed', 'wrote']
}

/** Words in brackets that say where in the picture someone stands: `(trái)`, `(second from left)`. */
export const directions: Readonly<Record<string, readonly string[]>> = {
  vi: ['trái', 'phải', 'giữa'],
  en: ['left', 'right', 'center', 'centre', 'middle', 'l', 'r', 'c']
}

/**
 * What it says for a caption that a line has no full stop, in points: two of three Vietnamese captions have none, while
 * captions elsewhere are mostly sentences, and lines without a stop are subheads and lists.
 */
export const unstopped: Readonly<Record<string, number>> = {vi: 1}
