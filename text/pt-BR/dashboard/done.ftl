# Results of actions, shown on the next page. Its URL contains only the id, so that nobody can make it show
# other text.

done-user-saved = Alterações salvas.

## One's own account.

done-session-was-ended = Sessão encerrada.
done-other-sessions-ended = Todas as outras sessões foram encerradas.
done-shortcuts-on = Atalhos de teclado ativados.
done-shortcuts-off = Atalhos de teclado desativados.
done-second-factor-removed = Autenticação de dois fatores desativada.
done-second-factor-reset = A autenticação de dois fatores foi redefinida, e as sessões foram encerradas.
done-import-dropped = Importação cancelada. Nada foi importado.

## Users.

done-user-made = Conta criada. Ela não tem senha até o titular escolher uma com um link.
done-user-disabled = Conta desativada. As sessões, os tokens de API, os links e os casos abertos dela foram encerrados.
done-user-enabled = Conta ativada. A senha dela não mudou.
done-password-required = A senha atual não funciona mais, e todas as sessões e todos os tokens de API foram encerrados. Envie ao titular um e-mail de recuperação.
done-password-allowed = A senha atual voltou a funcionar.
done-user-deleted = Conta excluída.
done-person-erased = Dados pessoais apagados. O registro na trilha de auditoria diz o que foi excluído e o que ficou.
done-user-sessions-ended = Todas as sessões foram encerradas.
done-user-session-ended = Sessão encerrada.
done-role-changed = Função alterada.
done-recovery-mail-now = Um e-mail com um link está a caminho da pessoa.
done-recovery-mail-later = Muitos e-mails foram enviados para este endereço. O próximo sai assim que o limite permitir: veja a lista de e-mails abaixo.
done-recovery-mail-joined = Um e-mail foi solicitado há menos de um minuto e está a caminho. Não será enviado um segundo.

## Cases and mails.

done-case-sent-again = Outro link foi solicitado. O andamento é mostrado abaixo.
done-case-sent-already = Um link foi solicitado há menos de um minuto, por isso não será enviado um segundo. O andamento é mostrado abaixo.
done-case-revoked = Caso encerrado. Os links e códigos dele não funcionam mais.
done-caller-code-asked = O código está a caminho. Peça a quem ligou que leia o código para você.
done-caller-verified = Identidade verificada. Isso fica registrado na trilha de auditoria.
done-mail-retried = O e-mail está sendo enviado agora. Recarregue esta página para ver o resultado.
done-mails-retried = Todos os e-mails que aguardavam o servidor de e-mail estão sendo enviados agora.
done-mail-cancelled = E-mail cancelado. Ele não será enviado.

## API tokens.

done-api-token-revoked = Token de API revogado. A partir de agora, solicitações com ele são recusadas.

## Webhooks.

done-webhook-saved = Alterações salvas.
done-webhook-on = Webhook ativado. Os eventos em espera são enviados primeiro.
done-webhook-off = Webhook desativado. Nada mais é enviado a ele nem colocado na fila.
done-webhook-deleted = Webhook excluído, com tudo o que estava em espera para ele.
done-webhook-event-queued = O evento será enviado em instantes. Recarregue esta página para ver o resultado.
done-webhook-events-queued = Todos os eventos que falharam estão sendo reenviados.

## Directories.

done-directory-checking = A verificação começou. O resultado aparece aqui quando ela terminar.

## Limits.

done-limit-cleared-mails = Limite removido. O e-mail que estava em espera está sendo enviado agora.
done-limit-cleared-network = Limite removido. As solicitações desta rede voltam a ser contadas do zero.
done-limit-not-reached = Não havia nada a remover: o limite já terminou.
done-network-allowed = Rede autorizada.
done-network-not-allowed = A rede voltou a ter o limite habitual.

## Texts.

done-text-saved = Texto salvo. As páginas e os e-mails já o usam.
done-text-reset = O texto padrão voltou a ser usado.
done-texts-imported = Textos importados. As páginas e os e-mails já os usam.
