/// The characters that Japanese typesetting (JIS X 4051) keeps from a line's ends.
enum Kinsoku {
  /// Closing marks, small kana and sound marks, which no line begins with.
  static let neverFirst: Set<Character> = Set(
    "、。，．・：；？！ー～…‥」』）］｝〕〉》】〙〗〟’”ゝゞ々ヽヾ"
      + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ゛゜ﾞﾟ｡｣､･ｰｧｨｩｪｫｬｭｮｯ,.:;?!)]}%％")

  /// Opening brackets, which no line ends with.
  static let openers: Set<Character> = Set("「『（［｛〔〈《【〘〖〝‘“｢([{")
}
