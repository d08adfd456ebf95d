// ui/analysis/measure_columns.cpp: the columns of an answer.
#include "ui/analysis/measure_columns.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include "ui/analysis/measures_panel.h"
#include "ui/shell/conversion.h"
#include "ui/theme/icons.h"

namespace crosscase::ui {
namespace {

using Row = core::MeasureRow;

QString valueText(const Row& row) {
    return row.margin > 0 ? QStringLiteral("%1 \u00b1 %2").arg(numberText(row.value), numberText(row.margin))
                          : numberText(row.value);
}

}  // namespace

QString numberText(double value) {
    return QLocale().toString(value, 'g', 4);
}

QString entityText(const core::AnswerEntity& entity) {
    const QString label = toQString(entity.label);
    if (entity.gone) return MeasuresPanel::tr("%1 (no longer in the case)").arg(label);
    return entity.partOf ? MeasuresPanel::tr("%1 (now part of %2)").arg(label, toQString(entity.partOf->label)) : label;
}

bool isAsMeasured(const core::AnswerEntity& entity) {
    return !entity.gone && !entity.partOf;
}

core::EntityId entityNow(const core::AnswerEntity& entity) {
    return entity.partOf ? entity.partOf->id : entity.id;
}

std::vector<TableColumn<Row>> measureColumns() {
    std::vector<TableColumn<Row>> list;
    list.push_back({MeasuresPanel::tr("Entity"),
                    [](const Row& row, int role) -> QVariant {
                        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return entityText(row);
                        if (role == Qt::DecorationRole) return typeIcon(row.type);
                        if (role == Qt::ForegroundRole && !isAsMeasured(row))
                            return QGuiApplication::palette().color(QPalette::PlaceholderText);
                        return {};
                    },
                    Qt::AlignLeading | Qt::AlignVCenter,
                    {}});
    list.push_back({MeasuresPanel::tr("Value"),
                    [](const Row& row, int role) -> QVariant {
                        if (role == Qt::DisplayRole) return valueText(row);
                        if (role == SortRole) return row.value;
                        return {};
                    },
                    Qt::AlignTrailing | Qt::AlignVCenter,
                    MeasuresPanel::tr("With half the width of its 95 % interval where it was sampled")});
    list.push_back({MeasuresPanel::tr("Group"),
                    [](const Row& row, int role) -> QVariant {
                        if (role == Qt::DisplayRole) return row.group > 0 ? QVariant(row.group) : QVariant();
                        if (role == SortRole) return row.group;
                        return {};
                    },
                    Qt::AlignTrailing | Qt::AlignVCenter,
                    {}});
    return list;
}

}  // namespace crosscase::ui
