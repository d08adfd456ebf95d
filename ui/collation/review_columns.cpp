// ui/collation/review_columns.cpp: how the list of the review desk shows its cases.
#include "ui/collation/review_columns.h"

#include <QCoreApplication>

#include "ui/collation/review_words.h"
#include "ui/shell/conversion.h"
#include "ui/theme/icons.h"

namespace crosscase::ui {
namespace {

using Row = core::ReviewCase;

struct ReviewColumns {
    Q_DECLARE_TR_FUNCTIONS(ReviewColumns)
};

QString signOf(const Row& row) {
    if (row.setAside) return QStringLiteral("?");
    return row.effect == core::OverlapEffect::None ? QString() : QStringLiteral("◆");
}

QString signText(const Row& row) {
    QStringList words;
    if (row.setAside) words << ReviewColumns::tr("Set aside as unsure.");
    if (row.effect != core::OverlapEffect::None) words << effectText(row.effect);
    return words.join(QLatin1Char(' '));
}

QStringList agencies(const Row& row) {
    QStringList list{toQString(row.match.firstAgency)};
    if (row.match.secondAgency != row.match.firstAgency) list << toQString(row.match.secondAgency);
    return list;
}

}  // namespace

std::vector<TableColumn<Row>> reviewColumns() {
    std::vector<TableColumn<Row>> list;
    list.push_back({QString(),
                    [](const Row& row, int role) -> QVariant {
                        if (role == Qt::DisplayRole) return signOf(row);
                        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) return signText(row);
                        return {};
                    },
                    Qt::AlignCenter, ReviewColumns::tr("◆ joining them changes an overlap; ? set aside as unsure")});
    list.push_back({ReviewColumns::tr("This"),
                    [](const Row& row, int role) -> QVariant {
                        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return toQString(row.match.firstLabel);
                        if (role == Qt::DecorationRole) return typeIcon(row.match.type);
                        return {};
                    },
                    Qt::AlignLeading | Qt::AlignVCenter,
                    {}});
    list.push_back(textColumn<Row>(ReviewColumns::tr("and this"),
                                   [](const Row& row) { return toQString(row.match.secondLabel); }));
    list.push_back({ReviewColumns::tr("Agencies"),
                    [](const Row& row, int role) -> QVariant {
                        if (role == ChipsRole) return agencies(row);
                        if (role == Qt::DisplayRole) return agencies(row).join(QStringLiteral(", "));
                        return {};
                    },
                    Qt::AlignLeading | Qt::AlignVCenter,
                    {}});
    return list;
}

}  // namespace crosscase::ui
