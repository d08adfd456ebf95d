// ui/shell/ask.cpp: every message box and file chooser.
#include "ui/shell/ask.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <deque>

namespace crosscase::ui {
namespace {

struct TestPlan {
    bool active = false;
    std::deque<QVariant> answers;
    QStringList told;
};

TestPlan& plan() {
    static TestPlan instance;
    return instance;
}

/// True when a test answers: `answer` then holds what it planned (invalid: cancelled).
bool planned(QVariant& answer) {
    TestPlan& current = plan();
    if (!current.active) return false;
    if (current.answers.empty()) {
        answer = {};
    } else {
        answer = current.answers.front();
        current.answers.pop_front();
    }
    return true;
}

void showBox(QWidget* parent, QMessageBox::Icon icon, const QString& title, const QString& text) {
    if (plan().active) {
        plan().told << title + QStringLiteral(": ") + text;
        return;
    }
    auto* box = new QMessageBox(icon, title, title, QMessageBox::Close, parent);
    box->setInformativeText(text);
    box->setTextInteractionFlags(Qt::NoTextInteraction);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

QFileDialog* fileDialog(QWidget* parent, const QString& title, const QString& filter) {
    auto* dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

}  // namespace

void Ask::tell(QWidget* parent, const QString& title, const QString& text) {
    showBox(parent, QMessageBox::Information, title, text);
}

void Ask::warn(QWidget* parent, const QString& title, const QString& text) {
    showBox(parent, QMessageBox::Warning, title, text);
}

void Ask::confirm(QWidget* parent, const QString& title, const QString& text, const QString& action,
                  const std::function<void()>& yes) {
    if (QVariant answer; planned(answer)) {
        if (answer.toBool()) yes();
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Question, title, title, QMessageBox::Cancel, parent);
    box->setInformativeText(text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* go = box->addButton(action, QMessageBox::AcceptRole);
    box->setDefaultButton(go);
    QObject::connect(go, &QPushButton::clicked, box, [yes] { yes(); });
    box->open();
}

void Ask::text(QWidget* parent, const QString& title, const QString& label,
               const std::function<void(const QString&)>& answer, const QString& before) {
    if (QVariant given; planned(given)) {
        if (given.isValid()) answer(given.toString());
        return;
    }
    auto* dialog = new QInputDialog(parent);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(before);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog, answer);
    dialog->open();
}

void Ask::openFile(QWidget* parent, const QString& title, const QString& filter,
                   const std::function<void(const QString&)>& answer) {
    if (QVariant given; planned(given)) {
        if (given.isValid()) answer(given.toString());
        return;
    }
    QFileDialog* dialog = fileDialog(parent, title, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, answer);
    dialog->open();
}

void Ask::openFiles(QWidget* parent, const QString& title, const QString& filter,
                    const std::function<void(const QStringList&)>& answer) {
    if (QVariant given; planned(given)) {
        if (given.isValid()) answer(given.toStringList());
        return;
    }
    QFileDialog* dialog = fileDialog(parent, title, filter);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, answer);
    dialog->open();
}

void Ask::saveFile(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                   const std::function<void(const QString&)>& answer) {
    if (QVariant given; planned(given)) {
        if (given.isValid()) answer(given.toString());
        return;
    }
    QFileDialog* dialog = fileDialog(parent, title, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(suggestion).suffix());
    dialog->selectFile(suggestion);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, answer);
    dialog->open();
}

void Ask::planAnswer(const QVariant& answer) {
    plan().active = true;
    plan().answers.push_back(answer);
}

QStringList& Ask::toldInTest() {
    plan().active = true;
    return plan().told;
}

}  // namespace crosscase::ui
