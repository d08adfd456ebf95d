// ui/shell/palette_rank.cpp: how well a line of the command palette answers what was typed.
#include "ui/shell/palette_rank.h"

#include <algorithm>

#include "core/base/text.h"
#include "ui/shell/conversion.h"

namespace crosscase::ui {
namespace {

constexpr int wholeWord = 0, wordStart = 1, inside = 2, pathStart = 3, scattered = 6;

/// Whether the letters of `word` stand in `text` in this order, beginning with the first letter of a word.
bool standsScattered(const QString& word, const QStringList& title) {
    for (qsizetype first = 0; first < title.size(); ++first) {
        if (!title[first].startsWith(word.front())) continue;
        const QString text = title.mid(first).join(QString());
        qsizetype place = 0;
        for (const QChar letter : word) {
            place = text.indexOf(letter, place) + 1;
            if (place == 0) break;
        }
        if (place > 0) return true;
    }
    return false;
}

std::optional<int> costOf(const QString& word, const QStringList& title, const QStringList& path) {
    const auto starts = [&](const QString& candidate) { return candidate.startsWith(word); };
    if (title.contains(word)) return wholeWord;
    if (std::any_of(title.begin(), title.end(), starts)) return wordStart;
    if (std::any_of(title.begin(), title.end(), [&](const QString& one) { return one.contains(word); })) return inside;
    if (std::any_of(path.begin(), path.end(), starts)) return pathStart;
    if (standsScattered(word, title)) return scattered;
    return {};
}

}  // namespace

QStringList paletteWords(const QString& text) {
    return toQString(core::foldForSearch(toUtf8(text))).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

std::optional<int> paletteCost(const QStringList& typed, const QStringList& title, const QStringList& path) {
    int cost = 0;
    for (const QString& word : typed) {
        const auto found = costOf(word, title, path);
        if (!found) return {};
        cost += *found;
    }
    return cost;
}

}  // namespace crosscase::ui
