// ui/collation/match_card_view.cpp: two mentions side by side.
#include "ui/collation/match_card_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/collation/evidence_scale.h"
#include "ui/collation/review_words.h"
#include "ui/shell/conversion.h"
#include "ui/shell/sentences.h"
#include "ui/shell/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_view.h"

namespace crosscase::ui {
namespace {

enum Column { MarkColumn, PropertyColumn, FirstColumn, SecondColumn, WeightColumn, WhyColumn };
constexpr double fullWeight = 12;  ///< bits that fill half of the bar; what weighs more is cut there

/// Weight as a bar to either side of a middle line: towards the end of the line for, towards its start against.
class WeightDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        const QVariant share = index.data(BarRole);
        if (!share.isValid()) return;
        const QRect inner = option.rect.adjusted(4, 0, -4, 0);
        const int half = inner.width() / 2, height = option.fontMetrics.height() / 2;
        const int length = int(std::lround(half * std::clamp(std::abs(share.toDouble()), 0.0, 1.0)));
        const QPoint middle(inner.left() + half, inner.top() + option.fontMetrics.height() * 3 / 4);
        const bool towardsEnd = share.toDouble() > 0;
        const QRect bar(towardsEnd ? middle.x() : middle.x() - length, middle.y() - height / 2, length, height);
        painter->save();
        const QRect line(middle.x(), middle.y() - height, 1, 2 * height);
        painter->fillRect(QStyle::visualRect(option.direction, inner, line), theme().border);
        painter->fillRect(QStyle::visualRect(option.direction, inner, bar), towardsEnd ? theme().good : theme().danger);
        painter->restore();
    }
};

QString valueText(const core::StatedValue& value, const std::string& row) {
    const QString raw = isolated(toQString(value.raw));
    return value.kind == row ? raw : MatchCardView::tr("%1 (%2)").arg(raw, propertyName(value.kind).toLower());
}

/// What the mention states, and below it what only the rest of its entity does.
QString valuesText(const std::vector<core::StatedValue>& values, const std::vector<core::StatedValue>& elsewhere,
                   const std::string& row) {
    QStringList lines, others;
    for (const core::StatedValue& value : values) lines << valueText(value, row);
    for (const core::StatedValue& value : elsewhere) others << valueText(value, row);
    lines.removeDuplicates();
    if (lines.isEmpty()) lines << QStringLiteral("–");
    if (!others.isEmpty()) lines << MatchCardView::tr("in its entity: %1").arg(others.join(QStringLiteral(", ")));
    return lines.join(QLatin1Char('\n'));
}

QString whyText(const core::CardRow& row) {
    if (row.reasons.empty())
        return row.first.empty() || row.second.empty() ? MatchCardView::tr("stated by one side only")
                                                       : MatchCardView::tr("not compared");
    QStringList lines;
    for (const core::Reason& reason : row.reasons) lines << inWords(reason.text);
    lines.removeDuplicates();
    return lines.join(QLatin1Char('\n'));
}

CardLine lineOf(const core::CardRow& row) {
    CardLine line;
    line.evidence = !row.reasons.empty();
    if (line.evidence) {
        line.mark = bearingMark(row.bearing);
        line.markName = bearingName(row.bearing);
    }
    line.property = propertyName(row.property);
    line.first = valuesText(row.first, row.firstElsewhere, row.property);
    line.second = valuesText(row.second, row.secondElsewhere, row.property);
    line.why = whyText(row);
    line.bits = row.bits;
    return line;
}

QString sourceText(const core::CardSide& side) {
    QStringList lines{MatchCardView::tr("%1, %2").arg(toQString(side.source.agency), toQString(side.source.reference))};
    if (!side.source.investigations.empty()) lines << joined(side.source.investigations);
    return lines.join(QLatin1Char('\n'));
}

QString gradeText(const core::CardSide& side) {
    const QString grade = side.source.grade.empty() ? MatchCardView::tr("not graded")
                                                    : MatchCardView::tr("grade %1").arg(toQString(side.source.grade));
    return grade + QLatin1Char('\n') +
           (side.source.handling.empty() ? MatchCardView::tr("handling not stated") : toQString(side.source.handling));
}

QString roleText(const core::CardSide& side) {
    return side.minor ? MatchCardView::tr("%1, minor").arg(roleName(side.role)) : roleName(side.role);
}

QString entityText(const core::CardSide& side) {
    return side.members == 1
               ? MatchCardView::tr("stands alone")
               : MatchCardView::tr("%1 (%2 mentions)").arg(isolated(toQString(side.entityLabel))).arg(side.members);
}

CardLine plainLine(const QString& property, const QString& first, const QString& second) {
    CardLine line;
    line.property = property;
    line.first = first;
    line.second = second;
    return line;
}

std::vector<TableColumn<CardLine>> columns() {
    using Row = CardLine;
    std::vector<TableColumn<Row>> list;
    list.push_back({QString(),
                    [](const Row& row, int role) -> QVariant {
                        if (role == Qt::DisplayRole) return row.mark;
                        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) return row.markName;
                        if (role == Qt::FontRole) {
                            QFont strong;
                            strong.setWeight(QFont::Bold);
                            return strong;
                        }
                        return {};
                    },
                    Qt::AlignHCenter | Qt::AlignTop,
                    {}});
    const auto text = [&](const QString& title, QString Row::*member) {
        TableColumn<Row> column = textColumn<Row>(title, [member](const Row& row) { return row.*member; });
        column.alignment = Qt::AlignLeading | Qt::AlignTop;
        list.push_back(std::move(column));
    };
    text(MatchCardView::tr("Property"), &Row::property);
    text(MatchCardView::tr("This"), &Row::first);
    text(MatchCardView::tr("and this"), &Row::second);
    list.push_back({MatchCardView::tr("Weight"),
                    [](const Row& row, int role) -> QVariant {
                        if (!row.evidence) return {};
                        if (role == BarRole) return row.bits / fullWeight;
                        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
                            return MatchCardView::tr("%1 bits of evidence").arg(QLocale().toString(row.bits, 'f', 1));
                        return {};
                    },
                    Qt::AlignLeading | Qt::AlignTop,
                    MatchCardView::tr("How much it speaks against (to the one side) or for (to the other)")});
    text(MatchCardView::tr("Why"), &Row::why);
    return list;
}

}  // namespace

std::vector<CardLine> linesOf(const core::MatchCard& card) {
    std::vector<CardLine> lines;
    for (const core::CardRow& row : card.rows) lines.push_back(lineOf(row));
    if (card.first.role != core::Role::Unknown || card.second.role != core::Role::Unknown || card.first.minor ||
        card.second.minor)
        lines.push_back(plainLine(MatchCardView::tr("Role"), roleText(card.first), roleText(card.second)));
    lines.push_back(plainLine(MatchCardView::tr("Stated by"), sourceText(card.first), sourceText(card.second)));
    lines.push_back(plainLine(MatchCardView::tr("Grade, handling"), gradeText(card.first), gradeText(card.second)));
    lines.push_back(plainLine(MatchCardView::tr("Entity now"), entityText(card.first), entityText(card.second)));
    return lines;
}

MatchCardView::MatchCardView(QWidget* parent) : QWidget(parent), lines_(columns(), this) {
    title_ = new QLabel(this);
    title_->setWordWrap(true);
    title_->setFont(titleFont(font()));
    effect_ = new QLabel(this);
    effect_->setWordWrap(true);
    decided_ = new QLabel(this);
    decided_->setWordWrap(true);
    scale_ = new EvidenceScale(this);
    table_ = new TableView(this);
    table_->setAccessibleName(tr("The two side by side"));
    table_->setModel(&lines_);
    table_->setSortingEnabled(false);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setWordWrap(true);
    table_->setTextElideMode(Qt::ElideNone);
    table_->setItemDelegateForColumn(WeightColumn, new WeightDelegate(table_));
    table_->setColumnWidths({3, 17, 30, 30, 12, 34}, -1);
    for (const int column : {FirstColumn, SecondColumn, WhyColumn})
        table_->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(title_);
    layout->addWidget(scale_);
    layout->addWidget(effect_);
    layout->addWidget(decided_);
    layout->addWidget(table_, 1);
    clear({});
}

void MatchCardView::show(const core::MatchCard& card, core::OverlapEffect effect) {
    title_->setText(tr("%1 and %2: one %3?")
                        .arg(isolated(toQString(card.first.label)), isolated(toQString(card.second.label)),
                             typeName(card.type).toLower()));
    scale_->show(card.leaning);
    effect_->setText(effect == core::OverlapEffect::None ? QString() : QStringLiteral("◆ ") + effectText(effect));
    effect_->setVisible(!effect_->text().isEmpty());
    decided_->setText(card.decision ? tr("%1 looked at it on %2: %3 %4")
                                          .arg(toQString(card.decision->by), localTime(card.decision->at),
                                               verdictName(card.decision->verdict), toQString(card.decision->reason))
                                    : QString());
    decided_->setVisible(card.decision.has_value());
    lines_.setRows(linesOf(card));
    fitRows();
    table_->scrollToTop();
}

void MatchCardView::clear(const QString& hint) {
    title_->setText(hint);
    scale_->show({});
    effect_->hide();
    decided_->hide();
    lines_.setRows({});
}

void MatchCardView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitRows();
}

void MatchCardView::fitRows() {
    table_->resizeRowsToContents();
}

}  // namespace crosscase::ui
