import Records
import Text

extension String {
  /// The text as it is stored: one line with nothing around it.
  var asOneLine: String { sanitized(self).trimmed }
}
