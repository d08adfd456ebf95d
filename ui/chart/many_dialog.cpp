// ui/chart/many_dialog.cpp: the question before much comes onto a chart.
#include "ui/chart/many_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace crosscase::ui {

ManyChoice::ManyChoice(QWidget* parent) : QWidget(parent) {
    mostLinked_ = new QRadioButton(tr("the %n with &most links", nullptr, int(manyLimit)), this);
    folded_ = new QRadioButton(tr("all, &folded into one item"), this);
    all_ = new QRadioButton(tr("&all of them"), this);
    mostLinked_->setChecked(true);
    auto* choices = new QVBoxLayout(this);
    choices->setContentsMargins({});
    for (QRadioButton* choice : {mostLinked_, folded_, all_}) choices->addWidget(choice);
}

Many ManyChoice::chosen() const {
    return all_->isChecked() ? Many::All : folded_->isChecked() ? Many::Folded : Many::MostLinked;
}

void ManyDialog::askIfMany(std::size_t fresh, const QString& title, Go go, QWidget* parent) {
    if (fresh <= manyLimit) return go(Many::All);
    (new ManyDialog(fresh, title, std::move(go), parent))->open();
}

ManyDialog::ManyDialog(std::size_t fresh, const QString& title, Go go, QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto* word = new QLabel(tr("%n new entities are many for one picture. Add", nullptr, int(fresh)), this);
    word->setWordWrap(true);
    auto* choice = new ManyChoice(this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    add->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, choice, go = std::move(go)] {
        const Many how = choice->chosen();
        accept();
        go(how);
    });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(word);
    layout->addWidget(choice);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 56, sizeHint().height());
}

}  // namespace crosscase::ui
