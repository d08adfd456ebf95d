// ui/widgets/status_counts.cpp: what the views show, in numbers.
#include "ui/widgets/status_counts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace crosscase::ui {

StatusCounts::StatusCounts(QWidget* parent) : QWidget(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(fontMetrics().averageCharWidth(), 0, fontMetrics().averageCharWidth(), 0);
    layout->setSpacing(fontMetrics().averageCharWidth() * 2);
    items_ = addPart(tr("Items on the chart; a folded group is one"));
    links_ = addPart(tr("Links on the chart"));
    selected_ = addPart(tr("Selected entities, on the chart or not. Escape clears the selection."));
    hidden_ = addPart(tr("Items and links that belong to the chart and are not shown"));
    filters_ = addPart({});
    handling_ = addPart({});
    clear();
}

QLabel* StatusCounts::addPart(const QString& tip) {
    auto* part = new QLabel(this);
    part->setToolTip(tip);
    layout()->addWidget(part);
    return part;
}

void StatusCounts::say(QLabel* part, const QString& text) {
    part->setText(text);
    part->setVisible(!text.isEmpty());
    setAccessibleName(this->text());
}

void StatusCounts::setItems(int items, int links) {
    say(items_, tr("Items: %1").arg(QLocale().toString(items)));
    say(links_, tr("Links: %1").arg(QLocale().toString(links)));
}

void StatusCounts::setSelected(int items) {
    say(selected_, items > 0 ? tr("Selected: %1").arg(QLocale().toString(items)) : QString());
}

void StatusCounts::setHidden(int parts) {
    say(hidden_, parts > 0 ? tr("Hidden: %1").arg(QLocale().toString(parts)) : QString());
}

void StatusCounts::setFilters(const QStringList& filters) {
    say(filters_, filters.isEmpty() ? QString() : tr("Filters: %1").arg(filters.size()));
    filters_->setToolTip(filters.join(QLatin1Char('\n')));
}

void StatusCounts::setHandling(const QString& strictest, const QString& detail) {
    say(handling_, strictest.isEmpty() ? QString() : tr("Handling: %1").arg(strictest));
    handling_->setToolTip(detail);
}

void StatusCounts::clear() {
    for (QLabel* part : {items_, links_, selected_, hidden_, filters_, handling_}) say(part, {});
}

QString StatusCounts::text() const {
    QStringList parts;
    for (const QLabel* part : {items_, links_, selected_, hidden_, filters_, handling_})
        if (part && !part->text().isEmpty()) parts << part->text();
    return parts.join(QStringLiteral(", "));
}

}  // namespace crosscase::ui
