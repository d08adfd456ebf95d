// ui/chart/chart_content.h: from the core's chart to what the canvas shows.
#pragma once

#include <string>
#include <vector>

#include "core/workspace/chart_drawing.h"
#include "ui/chart/chart_scene.h"

namespace crosscase::ui {

/// @param agencies  codes of all agencies of the case, so that each keeps its ring on every chart; those that are missing
///                  there follow in the order of their codes
ChartContent chartContent(const core::DrawnChart& chart, const std::vector<std::string>& agencies = {});
ChartContent chartContent(const core::ChartData& chart, const std::vector<std::string>& agencies = {});

/// Under which ChartContent::pictures has a picture. Who fills that decides whether pictures may be seen.
QString pictureName(core::ItemPictureId picture);

/// "Date of birth", "Number of statements".
QString detailName(const std::string& kind);

/// Notes stand among the items under numbers that no entity has.
core::EntityId noteItemId(core::ChartNoteId note);

/// Name, person and time of each, to choose from.
QStringList chartLines(const std::vector<core::Chart>& charts);

}  // namespace crosscase::ui
