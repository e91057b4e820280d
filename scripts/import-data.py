#!/usr/bin/env python3
"""Writes the library under Templates from the data files in DIR.

usage: import-data.py DIR [TEMPLATES]

What the data files do not hold (descriptions of themes, English names, busy months, the two
field offices) stands in additions.json beside this script. Voices of issue types that people have
added in TEMPLATES since stay behind those of DIR. The same input gives the same bytes.
"""

import json
import re
import sys
from pathlib import Path

KINDS = {
    "city": "市区",
    "prefecture": "都道府県",
    "town": "町",
    "village": "村",
    "ministry": "国",
    "company": "企業",
    "other": "その他",
}

CASE_TEXTS = [("課題", "problem"), ("取組", "practice"), ("効果", "effect"), ("ポイント", "keys")]

BREAKS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def one_line(value):
    """A text as the format wants it: control characters and line breaks become one space."""
    return BREAKS.sub(" ", str(value)).strip()


def bullet(label, value, indent=""):
    """One `- label: value` line, or none when the value is empty."""
    text = one_line("" if value is None else value)
    return [f"{indent}- {label}: {text}"] if text else []


def entry(identifier, name, details):
    """An entry and its details, a list of (label, value)."""
    lines = bullet(identifier, name)
    for label, value in details:
        lines += bullet(label, value, indent="  ")
    return lines


def section(heading, lines):
    """A heading with one blank line on both sides, or nothing when it would be empty."""
    return ["", f"## {heading}", "", *lines] if lines else []


def document(title, *parts):
    """The bytes of a file: the title, then the lines of every part."""
    lines = [f"# {one_line(title)}"]
    for part in parts:
        lines += part
    return ("\n".join(lines) + "\n").encode()


def fields(pairs):
    """The fields that stand between the title and the first section."""
    return ["", *(line for label, value in pairs for line in bullet(label, value))]


def listed(values, separator=", "):
    return separator.join(str(value) for value in values)


def read_json(path):
    return json.loads(path.read_text(encoding="utf-8"))


def read_themes(path):
    """The rows of the table of themes: id, short name, name and English name."""
    rows = [row for row in path.read_text(encoding="utf-8").splitlines() if row.startswith("| ")]
    cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]
    return [dict(zip(("id", "short", "name", "english"), row)) for row in cells if row[0] != "id"]


def types_of_grade(types, grade):
    return listed(sorted(name for name, given in types.items() if given == grade))


def case_file(case, types, short_names):
    heads = fields([
        ("団体", case["organization"]),
        ("区分", KINDS[case["kind"]]),
        ("年", case["year"]),
        ("テーマ", listed(short_names[theme] for theme in case["themes"])),
        ("課題の型", types_of_grade(types, 2)),
        ("関連する型", types_of_grade(types, 1)),
        ("出典", case["source"]["title"]),
        ("URL", case["source"]["url"]),
    ])
    texts = [(heading, one_line(case[key] or "")) for heading, key in CASE_TEXTS]
    sections = [section(heading, [text] if text else []) for heading, text in texts]
    voices = [f"- {one_line(voice)}" for voice in case["voices"]]
    return document(case["title"], heads, *sections, section("こんな声に", voices))


def themes_file(themes, additions):
    lines = []
    for theme in themes:
        added = additions[theme["id"]]
        lines += entry(theme["id"], theme["name"], [
            ("略称", theme["short"]),
            ("英語", theme["english"]),
            ("説明", added["description"]),
            ("語", listed(added["cues"], "、")),
        ])
    return document("テーマ", section("テーマ", lines))


def added_voices(path, issues):
    """The voices that stand in a file of issue types and not in the data, by type id."""
    known = {one_line(voice) for issue in issues for voice in issue["voices"]}
    added, issue = {}, None
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else []:
        if head := re.match(r"- ([a-z][a-z0-9-]*): ", line):
            issue = head[1]
        elif (voice := re.match(r"  - (声|Voice): (.+)", line)) and voice[2] not in known:
            added.setdefault(issue, []).append((voice[1], voice[2]))
    return added


def issue_entry(issue, short_names, added):
    return entry(issue["id"], issue["title"], [
        ("英語", issue["english"]),
        ("説明", issue["description"]),
        ("ほかのテーマ", listed(short_names[theme] for theme in issue["also"])),
        ("語", listed(issue["cues"], "、")),
        *(("声", voice) for voice in issue["voices"]),
        *added.get(issue["id"], []),
    ])


def issues_file(theme, issues, short_names, path):
    added = added_voices(path, issues)
    own = [issue for issue in issues if issue["theme"] == theme["id"]]
    entries = [issue_entry(issue, short_names, added) for issue in own]
    lines = [line for lines in entries for line in lines]
    return document(f"{theme['name']}の課題の型", section("課題の型", lines))


def division_entry(division, added):
    return entry(division["id"], division["name"], [
        ("英語", added["english"]),
        ("人数", division["staff"]),
        ("繁忙期", listed(added["busy"])),
    ])


def department_section(department, additions):
    offices = additions["offices"].get(department["name"], [])
    lines = [*bullet("英語", department["english"]), ""]
    for division in department["divisions"] + offices:
        lines += division_entry(division, additions["divisions"][division["id"]])
    return section(department["name"], lines)


def project_entry(project, english):
    return entry(project["id"], project["name"], [
        ("種別", "リーディングプロジェクト"),
        ("英語", english),
        ("構想", project["vision"]),
        ("予算", f"{project['budget_oku_yen']}億円"),
    ])


def team_entry(team, english):
    return entry(team["id"], team["name"], [
        ("種別", "ワーキングチーム"),
        ("英語", english),
        ("関係部局", listed(team["departments"])),
        ("中長期の目標", team["aim"]),
        *(("今年度の取組み", item) for item in team["this_year"]),
        *(("議題", item) for item in team["agenda_first_meeting"]),
    ])


def group_section(heading, groups, write, additions):
    lines = [line for group in groups for line in write(group, additions["groups"][group["id"]])]
    return section(heading, lines)


def organization_file(organization, additions):
    added = additions["organization"]
    total = organization["projects_total"]
    heads = fields([
        ("名称", organization["name"]),
        ("議会", listed(added["council"])),
        ("公表額", f"{total['budget_oku_yen']}億円"),
        ("事業数", total["undertakings"]),
    ])
    departments = [department_section(each, additions) for each in organization["departments"]]
    projects = organization["projects"]
    teams = organization["working_teams"]
    return document(
        added["title"], heads, *departments,
        group_section("リーディングプロジェクト", projects, project_entry, additions),
        group_section("ワーキングチーム", teams, team_entry, additions),
        section("メモ", [f"- {one_line(text)}" for text in added["memo"]]),
    )


def library(data, additions, templates):
    """Every file of the library: its path below Templates and its bytes."""
    themes = read_themes(data / "themes.md")
    short_names = {theme["id"]: theme["short"] for theme in themes}
    issues = read_json(data / "issue-types.json")
    types = read_json(data / "case-types.json")
    files = {"themes.md": themes_file(themes, additions["themes"])}
    for case in read_json(data / "cases.json"):
        files[f"cases/{case['id']}.md"] = case_file(case, types[case["id"]], short_names)
    for theme in themes:
        path = f"issues/{theme['id']}.md"
        files[path] = issues_file(theme, issues, short_names, templates / path)
    organization = read_json(data / "organization.json")
    files["organization.md"] = organization_file(organization, additions)
    return files


def main(arguments):
    if len(arguments) not in (1, 2):
        sys.exit("usage: import-data.py DIR [TEMPLATES]")
    here = Path(__file__).resolve().parent
    templates = Path(arguments[1]) if len(arguments) == 2 else here.parent / "Templates"
    additions = read_json(here / "additions.json")
    for path, content in sorted(library(Path(arguments[0]), additions, templates).items()):
        target = templates / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


if __name__ == "__main__":
    main(sys.argv[1:])
