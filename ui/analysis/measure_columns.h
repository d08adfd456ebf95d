// ui/analysis/measure_columns.h: the table of an answer: entity, value with its margin, group.
#pragma once

#include <QString>
#include <vector>

#include "core/workspace/measuring.h"
#include "ui/widgets/table_model.h"

namespace crosscase::ui {

std::vector<TableColumn<core::MeasureRow>> measureColumns();
/// Four digits, in the person's language.
QString numberText(double value);

/// Its label; of an earlier answer an entity may be no longer what it was, which is said.
QString entityText(const core::AnswerEntity& entity);
/// The entity is still what it was when it was measured; only in an earlier answer it may not be.
bool isAsMeasured(const core::AnswerEntity& entity);
/// What stands for the entity in other panels. Meaningless when it is gone.
core::EntityId entityNow(const core::AnswerEntity& entity);

}  // namespace crosscase::ui
