// ui/collation/match_columns.cpp: how tables show proposed matches.
#include "ui/collation/match_columns.h"

#include <QCoreApplication>

#include "ui/shell/conversion.h"
#include "ui/shell/words.h"
#include "ui/theme/icons.h"

namespace crosscase::ui {
namespace {

using Row = core::MatchRow;

struct MatchColumns {
    Q_DECLARE_TR_FUNCTIONS(MatchColumns)
};

QStringList agencies(const Row& row) {
    QStringList list{toQString(row.firstAgency)};
    if (row.secondAgency != row.firstAgency) list << toQString(row.secondAgency);
    return list;
}

}  // namespace

std::vector<TableColumn<Row>> matchColumns() {
    std::vector<TableColumn<Row>> list;
    list.push_back({MatchColumns::tr("Score"),
                    [](const Row& row, int role) -> QVariant {
                        if (role == BarRole || role == SortRole) return row.probability;
                        if (role == Qt::DisplayRole) return QLocale().toString(row.probability, 'f', 2);
                        return {};
                    },
                    Qt::AlignLeading | Qt::AlignVCenter,
                    MatchColumns::tr("By the calibration of this case; orders the work")});
    list.push_back({MatchColumns::tr("This"),
                    [](const Row& row, int role) -> QVariant {
                        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return toQString(row.firstLabel);
                        if (role == Qt::DecorationRole) return typeIcon(row.type);
                        return {};
                    },
                    Qt::AlignLeading | Qt::AlignVCenter,
                    {}});
    list.push_back(
        textColumn<Row>(MatchColumns::tr("and this"), [](const Row& row) { return toQString(row.secondLabel); }));
    list.push_back({MatchColumns::tr("Agencies"),
                    [](const Row& row, int role) -> QVariant {
                        if (role == ChipsRole) return agencies(row);
                        if (role == Qt::DisplayRole) return agencies(row).join(QStringLiteral(", "));
                        return {};
                    },
                    Qt::AlignLeading | Qt::AlignVCenter,
                    {}});
    list.push_back(
        textColumn<Row>(MatchColumns::tr("State"), [](const Row& row) { return matchStateName(row.state); }));
    return list;
}

}  // namespace crosscase::ui
