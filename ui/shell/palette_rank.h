// ui/shell/palette_rank.h: how well a line of the command palette answers what was typed.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace crosscase::ui {

/// What was typed, or a text to be searched, as words without case, accents and scripts.
QStringList paletteWords(const QString& text);

/// Every typed word must be found; their order does not matter. Each costs by the best place where it stands:
/// 0 a whole word of the title, 1 the beginning of one, 2 inside the title, 3 the beginning of a word of the path,
/// 6 letters of the title in order, the first of them at the beginning of a word ("oprec" for "Open recent").
/// @return the sum, lower is better; nothing when a word is not found
std::optional<int> paletteCost(const QStringList& typed, const QStringList& title, const QStringList& path);

}  // namespace crosscase::ui
