/// A whole hour as the room types it, with a fact that the screen shows after each line.
package enum Script {
  package typealias Row = (input: String, shows: String)

  package static let rows: [Row] = opening + current + ideal + issues + actions + closing

  package static let opening: [Row] = [
    ("", "何人ですか"),
    ("７人", "30・60・90"),
    ("６０", "14時00分〜15時00分"),
    ("", "current first words"),
  ]

  package static let current: [Row] = [
    ("", "静かに書く"),
    ("", "current last words"),
    ("納税通知の週は電話が鳴りやまない", "現状2"),
    ("減免は鈴木さんしか判断できない", "「鈴木」とあります"),
    ("減免を判断できる人が1人しかいない", "現状3"),
    ("同じ説明を電話で何十回もしている", "どちらにも「電話」"),
    ("", "「電話」としてまとめました"),
    ("会議が長い", "現状5"),
    ("", "休暇の取りやすさについては"),
    ("休むと仕事が倍になる", "現状6"),
    ("", "ideal first words"),
  ]

  package static let ideal: [Row] = [
    ("", "静かに書く"),
    ("", "ありたい姿1"),
    ("電話が少ない", "代わりに何ができていますか"),
    ("電話の日も午前中に審査が進む", "書き直しました"),
    ("誰が休んでも減免の返事ができる", "ありたい姿3"),
    ("", "issues first words"),
  ]

  package static let issues: [Row] = [
    ("", "ありたい姿2「電話の日も"),
    ("電話するしか答えを知る方法がない", "現状3・現状5・ありたい姿2に結び付けました"),
    ("", "課題2"),
    ("電話の受付時間が決まっていない", "どこで対応"),
    ("３", "課だけでは決められません"),
    ("", "issues last words"),
    ("９、５", "合わせて14枚、7人分と合っています"),
  ]

  package static let actions: [Row] = [
    ("１", "これを参考に"),
    ("", "自分たちの言葉で"),
    ("よくある質問を周知する", "「周知する」だけでは"),
    ("よくある質問10問を1枚にして同封する", "担当はどこですか"),
    ("課税係", "いつまで"),
    ("３月１９日", "3月は、この課の繁忙期です"),
    ("電話を1週間数える", "アクション2"),
    ("", "受付時間が決まっていない"),
    ("", "今日決まったこと"),
  ]

  package static let closing: [Row] = [
    ("１", "調整先"),
    ("", "満足度"),
    ("２、４、１", "合わせて7人です"),
    ("現状は前の日までに書く", "残りの4枚は"),
    ("２", "4枚を消しました"),
    ("", "お疲れさまでした"),
  ]
}
